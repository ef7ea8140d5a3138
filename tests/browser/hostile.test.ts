/**
 * Links made to break a page: names of properties of every object, control characters, lone surrogates and huge
 * values, among keys and values, over every page and the API. Each gets an answer, none a fault of the server.
 */
import { Agent, request, type IncomingMessage } from "node:http";
import { describe, expect, inject, it } from "vitest";

const pages = [
  "/",
  "/risks",
  "/risks/duplicate-job",
  "/plan",
  "/plan/plan.csv",
  "/test-plan",
  "/test-plan/log.csv",
  "/test-plan/log.json",
  "/compare",
  "/compare/comparison.csv",
  "/estimate.csv",
  "/models",
  "/models/fal",
  "/models/kling/kling-v3",
  "/changes",
  "/changes/feed.json",
  "/accuracy",
  "/correction",
  "/correction?rate=720p-audio&model=kling/kling-v3&",
  "/own",
  "/own?view.set=model&view.price=1&",
  "/guides",
  "/guides/kling-units",
  "/faq",
  "/no-such-page",
  "/api/estimate",
  "/api/models",
  "/catalogue/v1.json",
  "/card.png",
  "/compare/card.png",
  "/plan/card.png",
  "/badge.svg",
  "/embed",
  "/compare/embed",
  "/plan/embed",
  "/oembed.json",
];

const ofEveryObject = ["constructor", "toString", "hasOwnProperty", "__proto__", "valueOf", "__defineGetter__"];
const fields = [
  "model",
  "duration",
  "clips",
  "on",
  "plan",
  "q",
  "view.q",
  "view.kind",
  "view.provider",
  "view.sort",
  "view.page",
  "view.maker",
  "view.wait",
  "view.flips",
  "view.plan",
  "test",
  "policy.failed",
  "fx.EUR",
  "extra.tax",
  "opt.x",
  "rate",
  "view.model",
  "view.name",
  "discount.fal",
  "credit.kling",
  "price.silent",
  "own",
];
const values = [
  "1",
  "%00",
  "%0d%0aX-Injected:1",
  "%ED%A0%80",
  "%F0%9F%92%A5",
  "9".repeat(4_000),
  "%u0041",
  "__proto__",
];

/** Every key with one value after the other: both lists are gone through on every page. */
const hostile = [...ofEveryObject, ...fields, "%00", "%ED%A0%80", "a".repeat(2_000), "[]", "a[b]", "%"];
const searches = hostile.map(
  (key, at) => `${key}=${values[at % values.length]!}&${key}=${values[(at * 3 + 1) % values.length]!}`,
);

describe.each(pages)("%s", (page) => {
  it("answers every hostile link without a fault", async () => {
    const faults: string[] = [];
    const left = [...searches];
    const ask = async () => {
      for (let search = left.pop(); search !== undefined; search = left.pop()) {
        const response = await fetch(`${inject("baseUrl")}${page}${page.endsWith("&") ? "" : "?"}${search}`);
        const body = await response.text();
        const injected = response.headers.has("x-injected");
        if (response.status >= 500 || body === "" || injected)
          faults.push(`${response.status} ?${search.slice(0, 80)}`);
      }
    };
    await Promise.all([ask(), ask(), ask()]);
    expect(faults).toEqual([]);
  });
});

describe("a connection that is kept", () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = (method: string, body = "") =>
    new Promise<{ status: number; socket: number | undefined }>((resolve, reject) => {
      const sent = request(
        `${inject("baseUrl")}/api/estimate?model=kling/kling-v3`,
        { agent, method },
        (answer: IncomingMessage) => {
          const socket = answer.socket.localPort;
          answer.resume().on("end", () => resolve({ status: answer.statusCode ?? 0, socket }));
        },
      );
      sent.on("error", reject).end(body);
    });

  it.each([70_000, 1_000_000, 4_000_000])(
    "carries the next request after a body of %i bytes, which is too long",
    async (size) => {
      const refused = await send("POST", `{"x":"${"y".repeat(size)}"}`);
      expect(refused.status).toBe(413);
      const next = await send("GET");
      expect(next.status).toBe(200);
      expect(next.socket).toBe(refused.socket);
    },
  );
});
