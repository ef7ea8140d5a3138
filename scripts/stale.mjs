/** Which prices to check first: old or undated, unsure, and high in the rank of common workflows. `npm run prices:stale`. */
import { load } from "./engine-bundle.mjs";

const { assumedRates, questionOf, catalogue, compare, daysBetween, oldestDay, readPlan } =
  await load("scripts/prices-entry.ts");
const on = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const common = [
  "",
  "audio=on",
  "resolution=1080p&audio=on",
  "mode=image-to-video&duration=5",
  "mode=reference-to-video&resolution=1080p",
];

/** The best rank of each model over the common workflows. */
const ranks = new Map();
for (const query of common) {
  const { plan } = readPlan(new URLSearchParams(`${query}&on=${on}`), {
    catalogue,
    exchange: assumedRates,
    today: on,
  });
  compare(catalogue.models, questionOf(plan, assumedRates)).priced.forEach(({ model }, rank) =>
    ranks.set(model.key, Math.min(rank + 1, ranks.get(model.key) ?? Infinity)),
  );
}

const doubt = { high: 1, medium: 1.5, low: 2 };
const rows = catalogue.models
  .filter(({ key }) => ranks.has(key))
  .map(({ key, model, rates, provider }) => {
    const days = rates.filter(({ effectiveUntil }) => effectiveUntil === undefined).map(({ verifiedOn }) => verifiedOn);
    const oldest = oldestDay(days);
    const age = oldest === "unknown" ? 365 : daysBetween(oldest, on);
    const rank = ranks.get(key);
    return {
      key,
      oldest,
      age,
      rank,
      confidence: model.confidence,
      url: provider.pricingUrl,
      urgency: (age * doubt[model.confidence]) / Math.sqrt(rank),
    };
  })
  .sort((a, b) => b.urgency - a.urgency);

console.log("Check first (oldest price, confidence, best rank in common workflows):\n");
for (const { key, oldest, age, confidence, rank, url } of rows.slice(0, 40)) {
  const seen = oldest === "unknown" ? "undated" : `${oldest}, ${age} days`;
  console.log(`${key.padEnd(48)} ${seen.padEnd(22)} ${confidence.padEnd(7)} #${String(rank).padEnd(4)} ${url}`);
}
