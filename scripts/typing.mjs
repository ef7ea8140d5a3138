/** One digit typed into a field of the form on a slow phone, against a fixed piece of work in the same page. */
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "./chromium.mjs";
import { atHand } from "./hand.mjs";

const slowdown = 4;
const steps = 24;
/** The first steps load and compile what the others use. */
const warmUp = 4;

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.floor(values.length * share)];

/** Milliseconds of 200,000 entries written into a map of 5,000 keys. */
const fixedWork = () => {
  const started = performance.now();
  const map = new Map();
  for (let n = 0; n < 200_000; n += 1) map.set(`k${n % 5000}`, n);
  return performance.now() - started;
};

/** Records the time from each interaction to the next frame, as the browser measures it. */
const observe = () => {
  window.interactions = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) window.interactions.push(duration);
  }).observe({ type: "event", durationThreshold: 16 });
};

async function step(page, digit) {
  await page.evaluate(() => void (window.interactions.length = 0));
  await page.keyboard.press("Backspace");
  await page.keyboard.press(String(digit));
  await page.waitForTimeout(700);
  return page.evaluate(() => Math.max(0, ...window.interactions));
}

/** The 75th percentile of what a digit takes, the fixed work beside it, and one as a multiple of the other. */
export async function digitTyped(url) {
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await atHand(page, () => page.goto(url, { waitUntil: "load" }));
    await page.waitForTimeout(2000);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.evaluate(observe);
    await page.getByRole("link", { name: "Edit plan" }).click();
    await page.locator("input[name=clips]").focus();
    await page.keyboard.press("End");
    const [durations, work] = [[], []];
    for (let n = 0; n < steps; n += 1) {
      work.push(await page.evaluate(fixedWork));
      const duration = await step(page, (n % 8) + 1);
      if (n >= warmUp) durations.push(duration);
    }
    const [duration, reference] = [at(durations, 0.75), at(work, 0.5)];
    return { duration, reference, ratio: duration / reference };
  } finally {
    await browser.close();
  }
}
