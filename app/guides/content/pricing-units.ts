/** Pricing units of video generation APIs: credit, second, resolution, task, audio. */
import { heading, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Guide } from "@/lib/views/guide/types";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const runway = "model=runway/gen4_turbo&mode=image-to-video";
const seedance = "model=byteplus/dreamina-seedance-2-0-260128";
const hailuo = "model=minimax/MiniMax-Hailuo-2.3";

export const pricingUnits = (figures: Figures): Guide => ({
  slug: "pricing-units",
  title: "Pricing units of video generation APIs",
  description:
    "Credit, second, resolution, task, audio: what each unit counts, with a real model and its sum, and how to compare prices in different units.",
  blocks: [
    text(
      "A price page names a price and a unit. The unit decides what makes the bill grow: seconds, picture size, sound, pieces, or the provider's own credit. Five units cover what providers charge for; most models use two or three at once.",
    ),
    heading("second", "Second"),
    text(
      "The length of the clip, after the provider's own rounding. ",
      figures.name("vertex-ai/veo-3.1-generate-001"),
      " is priced by the second: ",
      figures.rule(`${veo}&duration=8`),
      ", so 8 s cost ",
      figures.attempt(`${veo}&duration=8`),
      ". It makes 4, 6 or 8 s; a wish for 7 s is generated and billed as 8 s, ",
      figures.attempt(`${veo}&duration=7`),
      ".",
    ),
    heading("audio", "Audio"),
    text(
      "Sound is a surcharge, another rate for the whole clip, or always on. The same 8 s with sound cost ",
      figures.attempt(`${veo}&duration=8&audio=on`),
      ": ",
      figures.times(`${veo}&duration=8&audio=on`, `${veo}&duration=8`),
      " as much as silent ones.",
    ),
    heading("resolution", "Resolution"),
    text(
      "Either a price list by resolution, or a formula over the picture: tokens, megapixels, frames. ",
      figures.name("byteplus/dreamina-seedance-2-0-260128"),
      " counts tokens: ",
      figures.rule(`${seedance}&duration=5`),
      ". Five seconds cost ",
      figures.attempt(`${seedance}&duration=5&resolution=480p`),
      " at 480p and ",
      figures.attempt(`${seedance}&duration=5&resolution=1080p`),
      " at 1080p.",
    ),
    heading("task", "Task"),
    text(
      "One clip at one price. ",
      figures.name("minimax/MiniMax-Hailuo-2.3"),
      " asks ",
      figures.attempt(`${hailuo}&duration=6&resolution=768p`),
      " for a clip of 6 s and ",
      figures.attempt(`${hailuo}&duration=10&resolution=768p`),
      " for one of 10 s: the step is not proportional to the seconds.",
    ),
    heading("credit", "Credit"),
    text(
      "Any of the above in the provider's own money. ",
      figures.name("runway/gen4_turbo"),
      ": ",
      figures.rule(`${runway}&duration=5`),
      ". What a credit costs in cash depends on the pack, and what is not used may expire.",
    ),
    heading("compare", "Compare them with your own clip"),
    {
      kind: "example",
      example: figures.example(
        "One clip in five units",
        `${veo}&retry=0`,
        [
          { name: "duration", label: "Duration", value: "5", unit: "s" },
          {
            name: "audio",
            label: "Audio",
            value: "off",
            choices: [
              { value: "off", label: "off" },
              { value: "on", label: "on" },
            ],
          },
        ],
        (query) => {
          const rest = new URLSearchParams(query);
          rest.delete("model");
          const row = (model: string) => ({
            label: figures.model(model).model.name,
            value: [figures.attempt(`model=${model}&${rest.toString()}`)],
          });
          return [
            row("vertex-ai/veo-3.1-generate-001"),
            row("byteplus/dreamina-seedance-2-0-260128"),
            row("minimax/MiniMax-Hailuo-2.3"),
            row("kling/kling-v3"),
          ];
        },
      ),
    },
  ],
  related: ["video-generation-cost", "reading-a-price-page"],
  live: [
    figures.live("vertex-ai/veo-3.1-generate-001"),
    figures.live("byteplus/dreamina-seedance-2-0-260128"),
    figures.live("minimax/MiniMax-Hailuo-2.3"),
    figures.live("runway/gen4_turbo"),
  ],
});
