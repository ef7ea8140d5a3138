/** Pricing units of video generation APIs: credit, second, resolution, task, audio. */
import { heading, oneOf, text, words } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import { changed } from "@/lib/views/guide/query";
import type { Guide } from "@/lib/views/guide/types";

const veo = "vertex-ai/veo-3.1-generate-001";
const seedance = "byteplus/dreamina-seedance-2-0-260128";
const hailuo = "minimax/MiniMax-Hailuo-2.3";
const kling = "kling/kling-v3";
const runway = "runway/gen4_turbo";

const sevenSeconds = `model=${veo}&duration=7`;
const eightSeconds = `model=${veo}&duration=8`;
const eightWithSound = `${eightSeconds}&audio=on`;
const tokens = `model=${seedance}&duration=5`;
const task = (seconds: string) => `model=${hailuo}&duration=${seconds}&resolution=768p`;
const inCredits = `model=${runway}&mode=image-to-video&duration=5`;

export const pricingUnits = ({ attempt, rule, times, model, name, live, example }: Figures): Guide => ({
  slug: "pricing-units",
  title: "Pricing units of video generation APIs",
  description: words`
    Credit, second, resolution, task, audio: what each unit counts, with a real model and its sum, and how to
    compare prices in different units.
  `,
  blocks: [
    text`
      A price page names a price and a unit. The unit decides what makes the bill grow: seconds, picture size,
      sound, pieces, or the provider's own credit. Five units cover what providers charge for; most models use
      two or three at once.
    `,
    heading("second", "Second"),
    text`
      The length of the clip, after the provider's own rounding. ${name(veo)} is priced by the second:
      ${rule(eightSeconds)}, so 8 s cost ${attempt(eightSeconds)}. It makes 4, 6 or 8 s; a wish for 7 s is
      generated and billed as 8 s, ${attempt(sevenSeconds)}.
    `,
    heading("audio", "Audio"),
    text`
      Sound is a surcharge, another rate for the whole clip, or always on. The same 8 s with sound cost
      ${attempt(eightWithSound)}: ${times(eightWithSound, eightSeconds)} as much as silent ones.
    `,
    heading("resolution", "Resolution"),
    text`
      Either a price list by resolution, or a formula over the picture: tokens, megapixels, frames.
      ${name(seedance)} counts tokens: ${rule(tokens)}. Five seconds cost
      ${attempt(`${tokens}&resolution=480p`)} at 480p and ${attempt(`${tokens}&resolution=1080p`)} at 1080p.
    `,
    heading("task", "Task"),
    text`
      One clip at one price. ${name(hailuo)} asks ${attempt(task("6"))} for a clip of 6 s and
      ${attempt(task("10"))} for one of 10 s: the step is not proportional to the seconds.
    `,
    heading("credit", "Credit"),
    text`
      Any of the above in the provider's own money. ${name(runway)}: ${rule(inCredits)}. What a credit costs
      in cash depends on the pack, and what is not used may expire.
    `,
    heading("compare", "Compare them with your own clip"),
    example(
      "One clip in five units",
      `model=${veo}&retry=0`,
      [
        { name: "duration", label: "Duration", value: "5", unit: "s" },
        { name: "audio", label: "Audio", value: "off", choices: oneOf("off", "on") },
      ],
      (query) =>
        [veo, seedance, hailuo, kling].map((key) => [model(key).model.name, attempt(changed(query, { model: key }))]),
    ),
  ],
  related: ["video-generation-cost", "reading-a-price-page"],
  live: [live(veo), live(seedance), live(hailuo), live(runway)],
});
