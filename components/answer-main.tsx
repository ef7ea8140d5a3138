import type { ReactNode } from "react";

type Props = {
  id: string;
  /** A sheet lies over it. */
  inert: boolean;
  /** A change waits for the prices: what is shown is of the plan before. */
  waiting: boolean;
  children: ReactNode;
};

/** The main part of a page that answers a plan. While a change waits for the prices it says so, where nothing has to move. */
export const AnswerMain = ({ id, inert, waiting, children }: Props) => (
  <main id={id} className="answer-main" tabIndex={-1} inert={inert} aria-busy={waiting || undefined}>
    <p aria-live="polite" className="updating">
      {waiting ? "Updating: the prices are still loading." : ""}
    </p>
    {children}
  </main>
);
