/** What a tab, a bookmark and a shared link are called: the plan and its answer in a line. */
import { expect, it } from "vitest";
import { titleOf } from "@/lib/views/sentences/title";
import { estimateOf } from "../../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";

it.each([
  // 117 jobs of 1.60
  ["no budget", veo, "Veo 3.1 · 100 × 8 s · $187 a month"],
  ["thousands", `${veo}&clips=2500&retry=0&duration=6`, "Veo 3.1 · 2,500 × 6 s · $3,000 a month"], // 1.20 each
  ["a clip of less than a dollar", `${veo}&clips=1&retry=0&duration=4`, "Veo 3.1 · 1 × 4 s · $0.80 a month"],
  ["another currency", `${veo}&retry=0&currency=CNY&fx.CNY=7`, "Veo 3.1 · 100 × 8 s · CN¥1,120 a month"],
  ["a budget that holds", `${veo}&budget=200`, "Veo 3.1 · 100 × 8 s · $187 fits $200"],
  ["one that may hold", `${veo}&budget=170`, "Veo 3.1 · 100 × 8 s · $187 depends, budget $170"],
  ["a tight one", `${veo}&policy.failed=billed&budget=180`, "Veo 3.1 · 100 × 8 s · $187 tight for $180"],
  ["too small a one", `${veo}&budget=99.5`, "Veo 3.1 · 100 × 8 s · $187 over $99.50"],
  ["a retired model", "model=openai/sora-2&budget=100", "Sora 2 · 100 × 8 s · retired"],
  ["no price", "model=kling/kling-v4&budget=100", "Kling 4.0 · 100 × 8 s · not priced"],
])("%s", (_, query, title) => expect(titleOf(estimateOf(query))).toBe(title));
