import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageFrame } from "@/components/catalogue/page-frame";
import { LeftOut } from "@/components/left-out";
import { OwnModelForm } from "@/components/own/own-model";
import { OwnPrices } from "@/components/own/own-prices";
import type { Issue } from "@/lib/ask/issues";
import { ownModelKeys, readOwnModel } from "@/lib/ask/own-model";
import { defaultModel, type Plan } from "@/lib/ask/plan";
import type { Entries } from "@/lib/ask/read";
import { readShownPlan } from "@/lib/ask/read-shown";
import { focusQuery, writePlan } from "@/lib/ask/write";
import { ownProvider } from "@/lib/catalogue/own";
import { viewOwnForm } from "@/lib/views/page/own/form";
import { formatDay } from "@/lib/words/format";
import { addOwnModel, ownAsked } from "../own";
import { askedEntries, factsFor } from "../request";

/** One for each plan there is, and nothing of its own: not for a list of what can be found. */
export const metadata: Metadata = { title: "Own prices", robots: { index: false, follow: false } };

const ofModelForm = new Set<string>(Object.values(ownModelKeys));

/** The plan with a model of the form in focus, or what is wrong with the form. */
function withOwnModel(plan: Plan, entries: Entries): { query: string } | { issues: readonly Issue[] } {
  const read = readOwnModel(entries);
  if ("issues" in read) return read;
  const added = addOwnModel(plan.own?.["own"], read.file);
  if ("issue" in added) return { issues: [added.issue] };
  return { query: focusQuery({ ...plan, own: { ...plan.own, own: added.text } }, `${ownProvider}/${read.id}`) };
}

/** What was typed into the form of a model, all texts of a key. */
function typedIn(entries: Entries): ReadonlyMap<string, readonly string[]> {
  const typed = new Map<string, string[]>();
  for (const [key, text] of entries) typed.set(key, [...(typed.get(key) ?? []), text]);
  return typed;
}

/** Prices and models of one's own for a plan: a form whose answer is the estimate with them, in the link and nowhere else. */
export default async function OwnPage() {
  const all = await askedEntries();
  const set = all.find(([key]) => key === ownModelKeys.set)?.[1];
  const entries = all.filter(([key]) => !ofModelForm.has(key));
  const known = factsFor(entries);
  const own = ownAsked(entries, known, { otherwise: defaultModel });
  const { plan, issues } = readShownPlan(own.entries, own.facts);
  if (set === "prices" && own.issues.length === 0) redirect(`/?${writePlan(plan)}`);
  const made = set === "model" ? withOwnModel(plan, all) : undefined;
  if (made && "query" in made) redirect(`/?${made.query}`);
  const view = viewOwnForm({ plan, entries, issues: own.issues }, known, own.facts);
  const beside = new Set(view.groups.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const elsewhere = [...own.issues, ...issues].filter(({ field }) => !beside.has(field));
  const ofModel = made?.issues ?? [];
  return (
    <PageFrame
      current="/"
      query={view.query}
      day={formatDay(plan.on)}
      title="Own prices"
      lead="What your contract or the live page says, in place of the list price. It stands in the link and nowhere else, and each figure that rests on it says so."
      back={
        <p className="mb-1 text-small print:hidden">
          <a className="source-link" href={`/?${view.query}`}>
            Back to the estimate
          </a>
        </p>
      }
    >
      <LeftOut issues={[...elsewhere, ...ofModel.filter(({ field }) => field === "own")]} className="mt-4" />
      <div className="max-w-[46rem]">
        <OwnPrices view={view} />
        {view.models.length > 0 ? (
          <p className="mt-6 text-small">
            In this link: {view.models.map(({ key, name, called }) => `${name}, “${called}” (${key})`).join("; ")}.{" "}
            <a className="action-link" href={`/own?${view.withoutModels}`}>
              Leave them out
            </a>
          </p>
        ) : null}
        <OwnModelForm view={view} typed={typedIn(all)} issues={ofModel} />
      </div>
    </PageFrame>
  );
}
