import { HiddenFields } from "@/components/ui/hidden-fields";
import { Section } from "@/components/ui/section";
import {
  billedBy,
  failedChoices,
  ownCurrencies,
  ownModelKeys as keys,
  ownResolutions,
  soundChoices,
} from "@/lib/ask/own-model";
import type { Issue } from "@/lib/ask/issues";
import { modeWords } from "@/lib/words/catalogue";
import { sentenceCase } from "@/lib/words/format";
import type { OwnFormView } from "@/lib/views/page/own/form";
import { OwnChoice, OwnField } from "./own-field";

type Props = {
  view: OwnFormView;
  /** What was typed, by its key; of the modes all that were chosen. */
  typed: ReadonlyMap<string, readonly string[]>;
  issues: readonly Issue[];
};

const same = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word, word]));
const upTo = Object.fromEntries(ownResolutions.map((word) => [word, `up to ${word}`]));

/** What the model takes, as boxes of which several can be ticked. */
const Modes = ({ chosen }: { chosen: readonly string[] }) => (
  <div role="group" aria-labelledby="own-takes" className="own-row">
    <span id="own-takes" className="own-label">
      Takes
    </span>
    <span className="own-control flex-wrap">
      {Object.entries(modeWords).map(([mode, words]) => (
        <label key={mode} className="own-check">
          <input type="checkbox" name={keys.mode} value={mode} defaultChecked={chosen.includes(mode)} />
          {sentenceCase(words)}
        </label>
      ))}
    </span>
  </div>
);

/** A model that is in no catalogue: in few fields, as the catalogue would have it. */
export function OwnModelForm({ view, typed, issues }: Props) {
  const field = (name: keyof typeof keys, label: string, usual = "") => ({
    name: keys[name],
    label,
    value: typed.get(keys[name])?.[0] ?? usual,
    issue: issues.find((issue) => issue.field === keys[name])?.message,
  });
  return (
    <form method="get" action="/own">
      <HiddenFields pairs={view.carried} />
      <input type="hidden" name={keys.set} value="model" />
      <Section id="model" title="A model of your own" aside="a price that is in no list, or a model that is not here">
        <OwnField {...field("name", "Name")} hint="letters, digits, spaces and _ . -" decimal={false} />
        <OwnField {...field("price", "Price")} hint="of what it is billed by" />
        <OwnChoice {...field("by", "Billed by")} choices={billedBy} />
        <OwnChoice {...field("currency", "Currency")} choices={same(ownCurrencies)} />
        <OwnField {...field("credit", "Price of a credit")} hint="where it is billed in credits" />
        <Modes chosen={typed.get(keys.mode) ?? ["text-to-video", "image-to-video"]} />
        <OwnField
          {...field("lengths", "Lengths, in seconds")}
          hint="4, 6, 8; any length where nothing is said"
          decimal={false}
        />
        <OwnChoice {...field("resolution", "Resolutions", "1080p")} choices={upTo} />
        <OwnChoice {...field("sound", "Sound")} choices={soundChoices} />
        <OwnField {...field("soundPrice", "Price of sound")} hint="more a second, where it is made on demand" />
        <OwnChoice {...field("failed", "When it fails")} choices={failedChoices} />
        <p className="mt-3 text-small text-soft">
          By tokens and megapixels, a wide picture of 720p is counted as 1280 × 720 at 24 frames a second.
        </p>
      </Section>
      <p className="mt-4">
        <button className="button button-strong">Estimate with this model</button>
      </p>
    </form>
  );
}
