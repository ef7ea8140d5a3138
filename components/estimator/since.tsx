import { SourceLink } from "@/components/source-link";
import type { SinceRow, SinceView } from "@/lib/views/page/since";
import { unbroken } from "@/lib/words/unbroken";

const Row = ({ row: { what, before, after, effect, source } }: { row: SinceRow }) => (
  <li className="since-row">
    <span>
      <b className="font-[530]">{unbroken(what)}</b> {unbroken(before)} <span className="text-faint">became</span>{" "}
      {unbroken(after)}. {source ? <SourceLink source={source} /> : null}
    </span>
    <span className="text-right font-[560] whitespace-nowrap tabular-nums">{effect}</span>
  </li>
);

const Moved = ({ rows, none }: Pick<SinceView, "rows" | "none">) =>
  none ? (
    <p className="mt-2 text-small text-soft">{none}</p>
  ) : (
    <ul className="mt-2 border-t border-hair">
      {rows.map((row, at) => (
        <Row key={at} row={row} />
      ))}
    </ul>
  );

/**
 * What an older link comes to today, and what moved: drawn by the server, of the plan as it was opened. Once the plan has
 * been changed it says so, and the way to work it out anew is the address of the page.
 */
export const Since = ({ view }: { view: SinceView }) => {
  const { day, then, now, difference, rows, none, priceAnew, keep, kept } = view;
  return (
    <section aria-label="Since the link was made">
      <p className="since-lead">
        Prices as known on {unbroken(day)}
        {kept ? (
          "."
        ) : (
          <>
            : <b className="font-[560] text-ink">{unbroken(then)}</b>. Today:{" "}
            <b className="font-[560] text-ink">{unbroken(now)}</b>
            {difference ? ` (${unbroken(difference)})` : ""}.
          </>
        )}
      </p>
      <p className="since-behind">
        These figures are of the plan as it was opened.{" "}
        <a href="" className="action-link">
          Work them out for the plan as it is now
        </a>
      </p>
      {kept ? null : <Moved rows={rows} {...(none ? { none } : {})} />}
      <p className="since-ways print:hidden">
        <a href={priceAnew} className="button border-control">
          Price with today’s
        </a>
        <a href={keep} className="action-link text-small">
          {kept ? "Show what moved since" : `Keep ${unbroken(day)}`}
        </a>
      </p>
    </section>
  );
};
