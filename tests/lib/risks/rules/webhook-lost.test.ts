import { expect, it } from "vitest";
import { estimateFor, priced, pricedOf } from "../../support/question";
import { numbersOf, riskOf } from "../../support/risks";
import { synthetic } from "../../support/synthetic";

const id = "webhook-lost";
const assumed = "An outage of an hour, our assumption, loses";

/** 100 clips of 8 s at 0.10: a month of 80.00. */
const asked = (retryWindowSeconds: string, query = "retry=0&delivery=webhook", offered: "yes" | "no" = "yes") =>
  priced(estimateFor(synthetic({}, { async: { webhook: { offered, retryWindowSeconds } } }), query));

it.each([
  // 3,540 of 2,592,000 s of 80.00
  [
    "60",
    "exposed",
    "0.10925925925925925926",
    `Webhooks are repeated for 1 min. ${assumed} $0.11 of clips unless they are polled too.`,
    "$80.00 × 3,540 ÷ 2,592,000 = $0.11",
  ],
  // 3,599.7 s
  [
    "0.3",
    "exposed",
    "0.11110185185185185185",
    `Webhooks are repeated for 0.3 s. ${assumed} $0.11 of clips unless they are polled too.`,
    "$80.00 × 3,599.7 ÷ 2,592,000 = $0.11",
  ],
  // 3,600 s
  [
    "unknown",
    "unknown",
    "0.11111111111111111111",
    `How long a webhook is repeated is not recorded. ${assumed} up to $0.11 of clips unless they are polled too.`,
    "$80.00 × 3,600 ÷ 2,592,000 = $0.11",
  ],
  ["3600", "clear", "0", "Webhooks are repeated for 1 h: an outage of an hour, our assumption, loses none.", undefined],
  [
    "86400",
    "clear",
    "0",
    "Webhooks are repeated for 24 h: an outage of an hour, our assumption, loses none.",
    undefined,
  ],
])("repeated for %s s", (window, state, high, explanation, numbers) => {
  const estimate = asked(window);
  expect(riskOf(estimate, id)).toEqual({ state, low: "0", high, explanation, evidence: ["guide"] });
  expect(numbersOf(estimate, id)).toBe(numbers);
});

it("polled", () => {
  expect(riskOf(asked("60", "retry=0"), id)).toMatchObject({
    state: "clear",
    high: "0",
    explanation: "The jobs are polled: there is no webhook to lose.",
  });
});

it("not offered", () => {
  expect(riskOf(asked("unknown", "delivery=webhook", "no"), id)).toMatchObject({
    state: "clear",
    high: "0",
    explanation: "No webhook is offered, so none can be lost.",
  });
});

it("a provider that repeats a webhook for a minute", () => {
  // 3,540 of 2,592,000 s of 100 x 1.60
  const estimate = pricedOf("model=replicate/google-veo-3.1&retry=0&delivery=webhook");
  expect(riskOf(estimate, id)).toMatchObject({
    state: "exposed",
    high: "0.21851851851851851852",
    explanation: `Webhooks are repeated for 1 min. ${assumed} $0.22 of clips unless they are polled too.`,
  });
});
