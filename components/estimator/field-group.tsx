import { Suspense, useState } from "react";
import { Chevron } from "@/components/ui/chevron";
import { HiddenFields } from "@/components/ui/hidden-fields";
import type { FormValues } from "@/lib/ask/form";
import type { FormAssumptions } from "@/lib/catalogue/assumptions";
import { GroupFields } from "./group-later";
import type { GroupId, GroupProps } from "./groups";

/** Of the fields that few plans need, what comes with the page; the rest is loaded when it is opened. */
export type Folded = {
  /** All of them are there from the start. */
  all: boolean;
  /** The same page with all of them, for where no script brings them. */
  href: string;
  /** A field that has to be there. */
  wanted?: string | undefined;
  /** What their hints and shares to start from are, where they come with the page. */
  assumptions: FormAssumptions | undefined;
};

type Props = GroupProps & {
  id: GroupId;
  title: string;
  /** What is said in it, to be read while it is closed. */
  holds: string;
  /** Whether a key of the query string is one of its fields. */
  has: (key: string) => boolean;
  folded: Folded;
  change: (patch: FormValues) => void;
};

/** While the fields are not there: what of them the form is sent with, and the way to them without a script. */
const Unsent = ({ id, query, has, href }: Pick<Props, "id" | "has"> & { query: string; href: string }) => (
  <>
    <HiddenFields pairs={[...new URLSearchParams(query)].filter(([key]) => has(key))} />
    <a className="action-link without-script text-small" href={`${href}#${id}`}>
      Show these fields
    </a>
  </>
);

/** Fields that few plans need, under a quiet line that says what they hold. Open at first where one cannot be read. */
export function Group({ id, title, holds, has, folded, ...access }: Props) {
  const { view } = access;
  const { all, wanted, href, assumptions } = folded;
  const [open] = useState(() => all || view.issues.some(({ field }) => has(field)));
  const [shown, setShown] = useState(open);
  const needed = wanted !== undefined && has(wanted);
  const fields = <GroupFields id={id} assumptions={assumptions} href={href} {...access} />;
  return (
    <details
      id={id}
      className="plan-group group"
      open={open || needed}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setShown(true);
      }}
    >
      <summary>
        <Chevron className="-rotate-90 group-open:rotate-0" />
        {title}
        <b className="ml-auto truncate pl-3 font-[500] text-ink">{holds}</b>
      </summary>
      <div className="plan-fields pt-1 pb-4">
        {open || needed ? (
          fields
        ) : shown ? (
          <Suspense fallback={null}>{fields}</Suspense>
        ) : (
          <Unsent id={id} query={view.query} has={has} href={href} />
        )}
      </div>
    </details>
  );
}

/** What a group holds, in one line. */
export const listed = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(" · ") || "none";
