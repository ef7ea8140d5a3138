import { lazy, memo } from "react";
import { Section } from "@/components/ui/section";
import type { Moves } from "@/components/hooks/use-moves";
import { Opener, type Folds } from "./opener";
import type { OpenPlan } from "./plan-link";

/** Its code comes when it is first opened. */
const MovesBody = lazy(() => import("./moves").then((loaded) => ({ default: loaded.MovesBody })));

type Props = Folds & { moves: Moves; open: OpenPlan | undefined };

/** What moves the money: a line until it is opened. */
export const MovesSection = memo(function MovesSection({ moves, open, ...folds }: Props) {
  const { open: shown, view, query, failed } = moves;
  return (
    <div className={shown ? "" : "print:hidden"}>
      <Section
        id="moves"
        title="What moves it"
        aside={
          <Opener
            part="moves"
            place="moves"
            {...folds}
            toggle={failed ? undefined : folds.toggle}
            className="action-link"
          >
            {shown ? "Close" : "Ranges others have seen"}
          </Opener>
        }
      >
        {shown && view ? (
          <MovesBody moves={view} behind={query !== folds.query} opened={folds.opened} open={open} />
        ) : null}
      </Section>
    </div>
  );
});
