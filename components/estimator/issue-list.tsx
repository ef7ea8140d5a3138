import { memo } from "react";
import { extraNames, levyNames } from "@/lib/ask/extras";
import { fields } from "@/lib/ask/fields";
import type { FocusedPlan } from "@/lib/views/page/types";

const shownBesideTheirField = new Set([
  "model",
  "on",
  ...fields.map(({ key }) => key),
  ...[...extraNames, ...levyNames].map((name) => `extra.${name}`),
]);

/** What the link says and no field shows: a key that does not exist, an option of another model. */
export const IssueList = memo(function IssueList({ issues }: { issues: FocusedPlan["issues"] }) {
  const elsewhere = issues.filter(({ field }) => !shownBesideTheirField.has(field));
  if (elsewhere.length === 0) return null;
  return (
    <div role="status" className="mb-6 border-l-2 border-exposed pl-3 text-small">
      <ul>
        {elsewhere.map(({ field, value, message }, index) => (
          <li key={index}>
            <b className="font-[530]">
              {field}={value}
            </b>{" "}
            {message} It was left out.
          </li>
        ))}
      </ul>
    </div>
  );
});
