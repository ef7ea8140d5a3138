import { memo } from "react";
import { LeftOut } from "@/components/left-out";
import { extraNames, levyNames } from "@/lib/ask/extras";
import { fields } from "@/lib/ask/fields";
import type { FocusedPlan } from "@/lib/views/page/plan-types";

const shownBesideTheirField = new Set([
  "model",
  "on",
  ...fields.map(({ key }) => key),
  ...[...extraNames, ...levyNames].map((name) => `extra.${name}`),
]);

/** What the link says and no field shows: a key that does not exist, an option of another model. */
export const IssueList = memo(function IssueList({ issues }: { issues: FocusedPlan["issues"] }) {
  return <LeftOut issues={issues.filter(({ field }) => !shownBesideTheirField.has(field))} className="mb-6" />;
});
