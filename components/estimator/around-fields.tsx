import { memo, useMemo } from "react";
import { SourceLink } from "@/components/source-link";
import { AmountField } from "@/components/ui/amount-field";
import { formatDay } from "@/lib/words/format";
import type { SurroundingExample } from "@/lib/catalogue/assumptions";
import type { ExtraName, LevyName } from "@/lib/ask/extras";
import { percent } from "./field-access";
import { Folded, Group, type GroupProps } from "./field-group";

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
  image: { label: "Input images, an attempt", unit: money, placeholder: "off", example: "first-frame-kling" },
  promptTokens: { label: "Tokens to rewrite a prompt", placeholder: "off" },
  tokenPrice: { label: "A million tokens", unit: money, placeholder: "off", example: "prompt-tokens" },
  speech: { label: "Speech, music, a second", unit: money, placeholder: "off" },
  upscale: { label: "Upscaling, a second", unit: money, placeholder: "off" },
  storage: { label: "Storage, a GB and month", unit: money, placeholder: "off", example: "storage" },
  months: { label: "Months kept", placeholder: "1" },
  delivery: { label: "Delivery, a GB", unit: money, placeholder: "off", example: "egress" },
  views: { label: "Views of a clip", placeholder: "1" },
  bitrate: { label: "Bitrate of a clip", unit: "Mbit/s", placeholder: "assumed" },
  memory: { label: "Memory while waiting", unit: "GB", placeholder: "off" },
  compute: { label: "A GB-second of memory", unit: money, placeholder: "assumed", example: "waiting-function" },
  tax: { label: "Tax on the bill", placeholder: "off" },
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
    <Folded summary="Examples, and how far to trust them" spaced>
      <ul>
        {examples.map(({ id, label, amount, currency, per, note, source }) => (
          <li key={id} className="mt-2">
            <span className="text-ink">{label}</span>
            {`: ${amount} ${currency} per ${per}. ${note} `}
            <SourceLink source={{ title: source.title, url: source.url, day: formatDay(source.seenOn) }} />
          </li>
        ))}
      </ul>
    </Folded>
  );
});

/** What is paid around a clip and is not on the provider's bill: every field is off until it is given. */
export function AroundFields({
  bind,
  view: { plan },
  examples,
}: GroupProps & { examples: readonly SurroundingExample[] }) {
  const hints = useMemo(
    () => new Map(examples.map((example) => [example.id, <Hint key={example.id} example={example} />])),
    [examples],
  );
  const shareHint = (name: ExtraName | LevyName) => {
    if (name !== "tax" && name !== "fee") return undefined;
    const text = plan[name];
    return text === undefined
      ? "a share: 0.2 is 20 %"
      : `${percent(text)} of the bill${name === "fee" ? " and its tax" : ""}`;
  };
  return (
    <Group id="around-fields" title="Around the clip">
      {fields.map(([name, { label, unit, placeholder, example }]) => {
        const found = example === undefined ? undefined : hints.get(example);
        return (
          <AmountField
            key={name}
            {...bind(`extra.${name}`)}
            label={label}
            unit={unit === money ? plan.currency : (unit ?? "")}
            placeholder={placeholder}
            hint={found ?? shareHint(name)}
          />
        );
      })}
      <Examples examples={examples} />
    </Group>
  );
}
