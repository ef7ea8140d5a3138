import { memo, useMemo } from "react";
import { SourceLink } from "@/components/source-link";
import { AmountField } from "@/components/ui/amount-field";
import { ShareField } from "@/components/ui/share-field";
import { formatDay } from "@/lib/words/format";
import type { SurroundingExample } from "@/lib/catalogue/assumptions";
import type { ExtraName, LevyName } from "@/lib/ask/extras";
import { FoldedAway } from "./folded-away";
import type { GroupProps } from "./groups";

type Description = {
  label: string;
  /** `money`: a price in the display currency. */
  unit?: string;
  placeholder: string;
  /** Id of the example that fits the field. */
  example?: string;
};

const money = "money";

/** In the order in which a clip meets them: before it is made, after it, while it is waited for, on the bill. */
const descriptions: Record<ExtraName | LevyName, Description> = {
  image: { label: "Input image, an attempt", unit: money, placeholder: "off", example: "first-frame-kling" },
  promptTokens: { label: "Tokens to rewrite a prompt", placeholder: "off" },
  tokenPrice: { label: "Language model, 1M tokens", unit: money, placeholder: "off", example: "prompt-tokens" },
  speech: { label: "Speech or music, a second", unit: money, placeholder: "off" },
  upscale: { label: "Upscaling, a second", unit: money, placeholder: "off" },
  storage: { label: "Storage, a GB and month", unit: money, placeholder: "off", example: "storage" },
  months: { label: "Months kept", placeholder: "1" },
  delivery: { label: "Delivery, a GB", unit: money, placeholder: "off", example: "egress" },
  views: { label: "Views of a clip", placeholder: "1" },
  bitrate: { label: "Bitrate of a clip", unit: "Mbit/s", placeholder: "assumed" },
  memory: { label: "Memory while waiting", unit: "GB", placeholder: "off" },
  compute: { label: "Compute, a GB-second", unit: money, placeholder: "assumed", example: "waiting-function" },
  tax: { label: "Tax", placeholder: "off" },
  fee: { label: "Card or exchange fee", placeholder: "off" },
};

const fields = Object.entries(descriptions) as [ExtraName | LevyName, Description][];

/** `e.g. 0.023 USD per GB and month: devnotes on AWS S3 pricing, undated`. */
const Hint = ({ example: { amount, currency, per, source } }: { example: SurroundingExample }) => (
  <>
    {`e.g. ${amount} ${currency} per ${per}: `}
    <SourceLink source={{ title: source.title, url: source.url, day: formatDay(source.seenOn) }} />
  </>
);

const Examples = memo(function Examples({ examples }: { examples: readonly SurroundingExample[] }) {
  return (
    <FoldedAway summary="Examples, and how far to trust them">
      <ul>
        {examples.map(({ id, label, amount, currency, per, note, source }) => (
          <li key={id} className="mt-2">
            <span className="text-ink">{label}</span>
            {`: ${amount} ${currency} per ${per}. ${note} `}
            <SourceLink source={{ title: source.title, url: source.url, day: formatDay(source.seenOn) }} />
          </li>
        ))}
      </ul>
    </FoldedAway>
  );
});

type Props = GroupProps & { examples: readonly SurroundingExample[] };

/** What is paid around a clip and is not on the provider's bill: every field is off until it is given. */
export function AroundFields({ bind, view, examples }: Props) {
  const { plan } = view;
  const hints = useMemo(
    () => new Map(examples.map((example) => [example.id, <Hint key={example.id} example={example} />])),
    [examples],
  );
  return (
    <>
      {fields.map(([name, { label, unit, placeholder, example }]) => {
        const found = example === undefined ? undefined : hints.get(example);
        const field = { ...bind(`extra.${name}`), label, placeholder, wordy: true };
        if (name === "tax" || name === "fee")
          return (
            <ShareField
              key={name}
              {...field}
              hint={name === "fee" ? "of what the provider is paid, with its tax" : "of what the provider is paid"}
            />
          );
        return <AmountField key={name} {...field} unit={unit === money ? plan.currency : (unit ?? "")} hint={found} />;
      })}
      {examples.length === 0 ? null : <Examples examples={examples} />}
    </>
  );
}
