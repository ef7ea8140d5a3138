import { VerdictGlyph } from "@/components/verdict-mark";
import type { LeversView } from "@/lib/views/page/comparison-types";
import { unbroken } from "@/lib/words/unbroken";
import { PlanLink, type OpenPlan } from "./plan-link";

/** What makes the plan fit, or what the budget buys; the place is kept where there is no budget. */
export function Levers({
  levers,
  open,
  behind,
}: {
  levers: LeversView | undefined;
  open: OpenPlan | undefined;
  behind: boolean;
}) {
  if (!levers) {
    return (
      <p className="px-4.5 py-4 text-small text-soft wide:px-6">
        Give a budget, and this says whether the plan fits, what would make it fit, and how many clips the money buys.
      </p>
    );
  }
  const { levers: rows, fitting, all, buys } = levers;
  return (
    <div aria-busy={behind} className={behind ? "opacity-60" : undefined}>
      {rows.length > 0 ? (
        <>
          <h2 className="px-4.5 pt-4 pb-2 font-[560] wide:px-6">To fit the budget</h2>
          <ul>
            {rows.map(({ title, note, saving, total, href }) => (
              <li key={href}>
                <PlanLink href={href} open={open} className="lever">
                  <span>{unbroken(title)}</span>
                  <span>{saving}</span>
                  <span>{unbroken(note)}</span>
                  <span>
                    <VerdictGlyph verdict="fits" className="mr-1.5 h-2.5" />
                    {total}
                  </span>
                </PlanLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="lever-note">
        {unbroken(buys)};{" "}
        <a href="#elsewhere" className="action-link whitespace-nowrap">
          {fitting} of {all} models fit
        </a>
      </p>
    </div>
  );
}
