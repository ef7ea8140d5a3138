/** Speeds against their bars, as ratios within one run. `npm run bench`; tests never assert times. */
import { calcPrice } from "@pydantic/genai-prices";
import { withBothApps } from "./apps.mjs";
import { load } from "./engine-bundle.mjs";
import { digitTyped } from "./typing.mjs";

const engine = await load("scripts/bench-entry.ts");
const facts = { catalogue: engine.catalogue, exchange: engine.assumedRates, today: "2026-11-22" };
const planOf = (query) => engine.readPlan(new URLSearchParams(query), facts).plan;
const plan = planOf("model=vertex-ai/veo-3.1-generate-001&on=2026-11-22");
const [workload] = plan.workloads;
const model = engine.catalogue.find(workload.models[0]);
const { job } = engine.planGenerations(model, workload, plan.on).generations[0];

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Microseconds a call, over many calls. */
function once(call, calls) {
  const started = performance.now();
  for (let n = 0; n < calls; n += 1) call();
  return ((performance.now() - started) * 1000) / calls;
}

const yardstick = () => calcPrice({ input_tokens: 1000, output_tokens: 100 }, "gpt-4o", { providerId: "openai" });

/** Median microseconds a call, and how many of calcPrice's calls it takes: both by turns, so that what else the machine does falls on both. */
function time(call, calls, rounds = 15) {
  once(call, calls);
  once(yardstick, 2_000);
  const measured = Array.from({ length: rounds }, () => {
    const [ours, other] = [once(call, calls), once(yardstick, 2_000)];
    return { micros: ours, ofCalls: ours / other };
  });
  return {
    micros: median(measured.map(({ micros }) => micros)),
    ofCalls: median(measured.map(({ ofCalls }) => ofCalls)),
  };
}

/** Requests a second over a fixed time, a few at once. */
async function throughput(url, seconds = 2, atOnce = 8) {
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  const client = async () => {
    while (performance.now() < until) {
      const response = await fetch(url);
      await response.arrayBuffer();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return answered / seconds;
}

/** Ours and another by turns, as above; the first turn warms both up. */
async function sideBySide(url, otherUrl, turns = 5) {
  const measured = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const [ours, other] = [await throughput(url), await throughput(otherUrl)];
    if (turn > 0) measured.push({ ours, ratio: ours / other });
  }
  return { ours: median(measured.map(({ ours }) => ours)), ratio: median(measured.map(({ ratio }) => ratio)) };
}

const report = (what, met, text) => console.log(`${met ? "met   " : "MISSED"} ${what}: ${text}`);

/** A row of how many times calcPrice's calls a second there are. */
const asFast = (what, { micros, ofCalls }) =>
  report(
    what,
    1 / ofCalls >= 10,
    `${micros.toFixed(2)} us, ${(1 / ofCalls).toFixed(1)} x calcPrice's calls/s (bar 10)`,
  );

asFast(
  "one exact price of a job",
  time(() => engine.chargeGeneration(model, job, plan.on).cost, 20_000),
);

/** Workloads of one model in other settings, in turn: what is measured is pricing, not remembering. */
const turns = ["4", "5", "6", "7", "8"].flatMap((seconds) =>
  ["720p", "1080p", "4k"].flatMap((resolution) =>
    ["on", "off"].map((audio) => {
      const clip = { ...workload.clip, durationSeconds: seconds, resolution, audio };
      return { ...workload, clip };
    }),
  ),
);
let turn = 0;
asFast(
  "one exact price from a workflow",
  time(() => engine.attemptCost(model, turns[turn++ % turns.length], plan.on), 5_000),
);

const compared = time(() => {
  // Another month object each time: what models share is remembered for as long as one question is asked.
  const asked = { ...plan, workloads: [{ ...workload, month: { ...workload.month } }] };
  const { priced } = engine.compare(engine.catalogue.models, engine.questionOf(asked, engine.assumedRates));
  for (const estimate of priced) engine.distributionOf(estimate, "high");
  engine.assessRisks(priced.find((estimate) => estimate.model === model));
}, 5);
report(
  "the whole catalogue compared, with percentiles, and the risks of the model in focus",
  compared.ofCalls <= 1000,
  `${(compared.micros / 1000).toFixed(1)} ms over ${engine.catalogue.models.length} models, ${compared.ofCalls.toFixed(0)} of calcPrice's calls (bar 1000, goal 300)`,
);

const many = { ...workload.month, clips: 5_000, unusable: "0.5", failed: "0", tries: 10 };
const cost = engine.attemptCost(model, workload, plan.on);
const distributed = time(() => engine.monthDistribution({ ...many }, [], [cost]), 3);
report(
  "the exact distribution of 10,000 billed jobs",
  distributed.micros <= 16_000,
  `${(distributed.micros / 1000).toFixed(1)} ms (bar 16)`,
);

const sixModels =
  "vertex-ai/veo-3.1-fast-generate-001,kling/kling-v3,fal/seedance-2.0,runway/gen4.5,luma/ray-3.2,openai/sora-2";

await withBothApps(async ({ ours, empty }) => {
  const query = "model=vertex-ai/veo-3.1-generate-001&duration=7&resolution=4k&audio=on";
  const api = await sideBySide(`${ours}/api/estimate?${query}`, `${empty}/api/empty`);
  report(
    "API throughput",
    api.ratio >= 0.5,
    `${api.ours.toFixed(0)} requests/s, ${api.ratio.toFixed(2)} of an empty handler's (bar 0.5)`,
  );
  const page = await sideBySide(`${ours}/`, `${empty}/`);
  report(
    "the estimator's page, rendered on the server",
    page.ratio >= 0.25,
    `${page.ours.toFixed(0)} pages/s, ${page.ratio.toFixed(2)} of an empty page's under the same policy (bar 0.25, goal 0.5)`,
  );

  const typed = async (where, path) => {
    const { duration, reference, ratio } = await digitTyped(`${ours}${path}`);
    report(
      `one digit typed on a slow phone, ${where}`,
      ratio <= 0.35,
      `p75 ${duration} ms to the next frame, ${ratio.toFixed(2)} x a fixed piece of work of ${reference.toFixed(0)} ms (bar 0.35, goal 0.15)`,
    );
  };
  await typed("estimate", "/");
  await typed("six models and the field", `/compare?model=${sixModels}&audio=on&unusable=0.5&budget=800`);
});
