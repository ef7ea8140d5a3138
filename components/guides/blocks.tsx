import type { Block, Sentence as Parts } from "@/lib/views/guide/types";
import { ExampleForm } from "./example-form";
import { GuideTable } from "./guide-table";
import { Sentence } from "./sentence";

type Context = {
  /** The page that the example asks. */
  action: string;
  asked: Readonly<Record<string, string>>;
  plan?: string | undefined;
  /** Under a question, headings are one level down. */
  under?: "title" | "question";
};

function Heading({ id, text, under = "title" }: { id: string; text: string; under: Context["under"] }) {
  const Level = under === "title" ? "h2" : "h3";
  const size = under === "title" ? "mt-11 text-xl tracking-[-0.02em]" : "mt-6";
  return (
    <Level id={id} className={`scroll-mt-4 font-[560] text-balance ${size}`}>
      {text}
    </Level>
  );
}

function List({ items, ordered, plan }: { items: readonly Parts[]; ordered: boolean; plan: Context["plan"] }) {
  const Kind = ordered ? "ol" : "ul";
  return (
    <Kind className={`mt-3.5 max-w-[68ch] pl-5 ${ordered ? "list-decimal" : "list-disc"} marker:text-faint`}>
      {items.map((item, index) => (
        <li key={index} className="mt-1.5 pl-1">
          <Sentence parts={item} plan={plan} />
        </li>
      ))}
    </Kind>
  );
}

/** Powers as they are set, and as they are read: "q to the power of tries". */
const Equation = ({ rule }: { rule: string }) =>
  rule.split(/\^(\w+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index}>
        <span className="sr-only"> to the power of </span>
        <sup className="text-[0.7em]">{part}</sup>
      </span>
    ),
  );

const Formula = ({ rules, where }: { rules: readonly string[]; where: string }) => (
  <div className="mt-5 border-l-2 border-hair-strong pl-4">
    {rules.map((rule) => (
      <p key={rule} className="font-[530] text-pretty">
        <Equation rule={rule} />
      </p>
    ))}
    <p className="mt-1 max-w-[68ch] text-small text-soft">{where}</p>
  </div>
);

function One({ block, context }: { block: Block; context: Context }) {
  const { plan } = context;
  switch (block.kind) {
    case "heading":
      return <Heading {...block} under={context.under} />;
    case "text":
      return (
        <p className="mt-3.5 max-w-[68ch] text-pretty">
          <Sentence parts={block.text} plan={plan} />
        </p>
      );
    case "note":
      return (
        <p className="mt-3.5 max-w-[80ch] text-label text-pretty text-unknown">
          <Sentence parts={block.text} plan={plan} />
        </p>
      );
    case "list":
      return <List items={block.items} ordered={block.ordered === true} plan={plan} />;
    case "table":
      return <GuideTable {...block} plan={plan} />;
    case "formula":
      return <Formula {...block} />;
    case "example":
      return <ExampleForm example={block.example} {...context} />;
  }
}

/** A text block by block. */
export const Blocks = ({ blocks, ...context }: Context & { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block, index) => (
      <One key={index} block={block} context={context} />
    ))}
  </>
);
