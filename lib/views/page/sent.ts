/** The page as the server sends it: what a browser would load later is there, and what is folded is not. */
import { isOpenRisk } from "../../risks/rule";
import { smallTests } from "../../risks/small-tests";
import { firstRisks } from "./first-rows";
import type { EstimatorView } from "./plan-types";
import type { RiskView } from "./types";

/** Every risk with the test that settles it. */
export function withTests(view: EstimatorView): EstimatorView {
  const { focus } = view;
  if (focus.status !== "priced") return view;
  return { ...view, focus: { ...focus, risks: focus.risks.map((risk) => ({ ...risk, test: smallTests[risk.id] })) } };
}

/** A risk as far as it is said while the list is folded: on paper, by its name. */
const named = (risk: RiskView): RiskView => ({ ...risk, explanation: "", test: "", evidence: [] });

/**
 * The page as it is sent where the list of risks is folded: the first of them whole, the other open ones by name; of
 * those that are clear only the number is said.
 */
export function withoutFolded(view: EstimatorView): EstimatorView {
  const { focus } = view;
  if (focus.status !== "priced") return view;
  const open = focus.risks.filter(isOpenRisk);
  return {
    ...view,
    focus: { ...focus, risks: [...open.slice(0, firstRisks), ...open.slice(firstRisks).map(named)] },
  };
}
