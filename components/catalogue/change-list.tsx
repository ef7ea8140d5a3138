import type { ChangeView } from "@/lib/views/page/model/changes";
import { withPlan } from "@/lib/ask/plan-link";

type Props = { changes: readonly ChangeView[]; withModel: boolean; plan?: string | undefined };

/** What moved, newest first. */
export function ChangeList({ changes, withModel, plan }: Props) {
  return (
    <ul>
      {changes.map(({ id, day, text, seen, href, name, provider }) => (
        <li key={id} className="grid gap-x-6 border-b border-hair py-2 wide:grid-cols-[8rem_minmax(0,1fr)]">
          <span className="text-small text-soft">{day}</span>
          <span>
            {withModel ? (
              <>
                <a className="font-[530] title-link" href={withPlan(href, plan)}>
                  {name}
                </a>{" "}
                <span className="text-small text-soft">{provider}</span>{" "}
              </>
            ) : null}
            {text}
            {seen ? <span className="text-label text-unknown"> {seen}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
