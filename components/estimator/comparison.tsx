import { memo } from "react";
import { isPlainClick } from "@/components/ui/plain-click";
import { Section } from "@/components/ui/section";
import { ToSet } from "@/components/ui/to-set";
import { UnitKey } from "@/components/unit-key";
import { VerdictGlyph } from "@/components/verdict-mark";
import type { ComparisonView, CompareRow, ReasonGroup } from "@/lib/views/page/comparison-types";
import { along } from "./along";
import { ScaleLabel } from "./scale-label";
import { Opener, type Folds } from "./opener";

type Focus = (key: string) => void;
type Props = Folds & {
  comparison: ComparisonView;
  focus: Focus;
  /** The plan that the figures are of, with the models that are compared already. */
  compared: string;
  /** These are the figures of the last plan, those of the new one are on their way; `late`: for a while already. */
  behind?: boolean;
  late?: boolean;
};

/** On paper, beside the model in focus and those in the link. */
const printed = 5;

const ModelLink = ({ row, focus }: { row: { key: string; name: string; href: string }; focus: Focus }) => (
  <a
    className="font-[530] title-link"
    href={row.href}
    onClick={(event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      focus(row.key);
      window.scrollTo({ top: 0 });
    }}
  >
    {row.name}
  </a>
);

type Scale = ComparisonView["scale"];

/** Where a model stands on the scale of them all, a line to the favourable end, and the budget through every row. */
function Place({ row, scale }: { row: CompareRow; scale: Scale }) {
  const { budget } = scale;
  return (
    <svg aria-hidden="true">
      <rect width="100%" height="1" y="50%" className="fill-hair" />
      {row.lowAt < row.at ? <line x1={along(row.lowAt)} x2={along(row.at)} y1="50%" y2="50%" /> : null}
      {budget === undefined || budget.at < 0 || budget.at > 1 ? null : (
        <rect x={along(budget.at)} width="2" height="100%" transform="translate(-1)" className="fill-ink" />
      )}
      <circle cx={along(row.at)} cy="50%" r="5" />
    </svg>
  );
}

type RowProps = { row: CompareRow; scale: Scale; paper: boolean; focus: Focus; compared: string };

const Row = memo(function Row({ row, scale, paper, focus, compared }: RowProps) {
  return (
    <tr aria-current={row.focus ? "true" : undefined} className={paper ? "" : "print:hidden!"}>
      <th scope="row">
        <ModelLink row={row} focus={focus} /> <span className="text-small text-soft">{row.provider}</span>
        <span className="flex flex-wrap gap-x-3">
          {row.units.map((unit) => (
            <UnitKey key={unit} unit={unit} />
          ))}
          {row.remarks.length > 0 ? <span className="text-label text-faint">{row.remarks.join(", ")}</span> : null}
        </span>
      </th>
      <td>
        <Place row={row} scale={scale} />
      </td>
      <td className={row.old ? "text-unknown" : undefined}>{`${row.seen} · ${row.confidence}`}</td>
      <td>
        {row.verdict ? <VerdictGlyph verdict={row.verdict} className="mr-2 h-2.5" /> : null}
        {row.verdict ? <span className="sr-only">{row.verdict}, </span> : null}
        {row.total}
      </td>
      <td className="to-set">
        <ToSet query={compared} model={row.key} name={`${row.name} at ${row.provider}`} />
      </td>
    </tr>
  );
});

const columns = ["Model and its units", "On one scale", "Price seen · confidence", "Money to plan with", "Compare"];

/** On a narrow screen the rows say what is in them, and only the scale has a head: the budget's name. */
const Heads = ({ budget }: { budget: Scale["budget"] }) => (
  <thead>
    <tr>
      {columns.map((column, index) => (
        <th key={column} scope="col">
          {index === 1 || index === 4 ? <span className="sr-only">{column}</span> : column}
          {index === 1 && budget ? <ScaleLabel name="budget" mark={budget} /> : null}
        </th>
      ))}
    </tr>
  </thead>
);

type RankingProps = {
  rows: readonly CompareRow[];
  scale: Scale;
  focus: Focus;
  compared: string;
  label: string;
  /** These rows go on from others, where the budget has been said. */
  further?: boolean;
};

function Ranking({ rows, scale, label, further = false, ...rest }: RankingProps) {
  return (
    <table className="ranking">
      <caption className="sr-only">{label}</caption>
      <Heads budget={further ? undefined : scale.budget} />
      <tbody className="read-rows">
        {rows.map((row, index) => (
          <Row key={row.key} row={row} scale={scale} paper={index < printed || row.focus || row.named} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

type PartProps = Folds & { focus: Focus };

type ReasonsProps = { groups: readonly ReasonGroup[]; focus: Focus; compared: string };

const Reasons = memo(function Reasons({ groups, focus, compared }: ReasonsProps) {
  return groups.map((group) => (
    <ul key={group.code} aria-label={group.summary} className="mt-4 border-t border-hair-strong">
      {group.models.map((model) => (
        <li key={model.key} className="reason-row">
          <span>
            <span className="text-ink">
              <ModelLink row={model} focus={focus} />
            </span>{" "}
            {model.provider}
          </span>
          <span>
            {model.reason}{" "}
            <span className="to-set">
              <ToSet query={compared} model={model.key} name={`${model.name} at ${model.provider}`} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  ));
});

type UnpricedProps = Omit<ReasonsProps, "focus"> & { total: number } & PartProps;

function Unpriced({ groups, total, focus, compared, ...part }: UnpricedProps) {
  if (total === 0) return null;
  const open = part.opened.unpriced;
  return (
    <div className="mt-4 text-small text-soft print:hidden">
      <Opener part="unpriced" place="elsewhere" {...part} className="block">
        {`${total} ${total === 1 ? "model" : "models"} without a price: ${groups.map(({ summary }) => summary).join(", ")}. `}
        <span className="text-accent">See each</span>
      </Opener>
      {open ? <Reasons groups={groups} focus={focus} compared={compared} /> : null}
    </div>
  );
}

type OthersProps = { rows: readonly CompareRow[]; scale: Scale; count: number; compared: string } & PartProps;

const Others = ({ rows, scale, count, focus, compared, ...part }: OthersProps) =>
  count === 0 ? null : (
    <div className="mt-3 print:hidden">
      <Opener part="rows" place="elsewhere" {...part} className="block text-small text-accent">
        {`Show the other ${count}`}
      </Opener>
      {part.opened.rows ? (
        <Ranking
          rows={rows}
          scale={scale}
          focus={focus}
          compared={compared}
          label="The other models that can make this clip"
          further
        />
      ) : null}
    </div>
  );

/** The same plan on every model: by money to plan with, on one scale; those that cannot make it, with the reason. */
export const Comparison = memo(function Comparison({
  comparison,
  compared,
  behind = false,
  late = false,
  ...part
}: Props) {
  const { rows, priced, all, unpriced, scale, levers } = comparison;
  const first = rows.filter((row) => row.first);
  const rest = rows.filter((row) => !row.first);
  const { focus } = part;
  return (
    <div aria-busy={behind} className={behind && late ? "opacity-60" : undefined}>
      <Section
        id="elsewhere"
        title="Alternatives"
        aside={`${priced} of ${all} models can make it${levers ? `, ${levers.fitting} fit` : ""}${priced > 0 ? ` · by money to plan with, ${scale.from} to ${scale.to}, logarithmic` : ""}`}
      >
        {first.length > 0 ? (
          <Ranking
            rows={first}
            scale={scale}
            focus={focus}
            compared={compared}
            label="The cheapest models for this workflow, and those in the link"
          />
        ) : null}
        <Others rows={rest} scale={scale} count={priced - first.length} compared={compared} {...part} />
        {rows.length === 0 ? (
          <p className="py-4">
            No model of the catalogue can make this clip. Below is why; a lower resolution, another mode or audio off
            opens more.
          </p>
        ) : null}
        <Unpriced groups={unpriced} total={all - priced} compared={compared} {...part} />
      </Section>
    </div>
  );
});
