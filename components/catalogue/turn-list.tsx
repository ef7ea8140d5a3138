import { MovedList } from "@/components/moved-list";
import type { TurnView } from "@/lib/views/page/turns";
import { unbroken } from "@/lib/words/unbroken";

/** The releases in which a plan's figure moved, the newest first. */
export const TurnList = ({ turns }: { turns: readonly TurnView[] }) => (
  <ol>
    {turns.map(({ id, day, title, difference, rows }) => (
      <li key={id} id={`turn-${id}`} className="pt-3">
        <p>
          <b className="font-[560]">{unbroken(title)}</b>
          {difference === undefined ? "" : ` (${unbroken(difference)})`}{" "}
          <span className="text-small text-soft">with the release of {unbroken(day)}</span>
        </p>
        <MovedList rows={rows} />
      </li>
    ))}
  </ol>
);
