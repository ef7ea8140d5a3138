import { MovedList } from "@/components/moved-list";
import type { SinceView } from "@/lib/views/page/since";
import { unbroken } from "@/lib/words/unbroken";

/**
 * What an older link comes to today, and what moved: drawn by the server, of the plan as it was opened. Once the plan has
 * been changed it says so, and the way to work it out anew is the address of the page.
 */
export const Since = ({ view }: { view: SinceView }) => {
  const { day, then, now, difference, rows, priceAnew, keep, kept } = view;
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
      {kept ? null : (
        <div className="since-moved">
          <MovedList rows={rows} />
        </div>
      )}
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
