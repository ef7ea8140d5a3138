import { memo, type ReactNode } from "react";
import { Term } from "@/components/guides/term";
import { isPlainClick } from "@/components/ui/plain-click";
import { VerdictGlyph, VerdictWord } from "@/components/verdict-mark";
import type { AnswerPart, AnswerView, FocusedPlan, LeversView, UnpricedFocus } from "@/lib/views/page/types";

/** Opens another plan in place: its query, as a link has it. */
type OpenPlan = (query: string) => void;

type PlanLinkProps = { href: string; open: OpenPlan | undefined; className?: string | undefined; children: ReactNode };

/** A link to another plan; in place where it can be computed here. */
const PlanLink = ({ href, open, className, children }: PlanLinkProps) => (
  <a
    href={href}
    className={className}
    onClick={(event) => {
      if (!open || !isPlainClick(event)) return;
      event.preventDefault();
      open(href.replace(/^\?/, ""));
    }}
  >
    {children}
  </a>
);

const percentOf = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const fills: Record<AnswerPart["key"], string> = {
  bill: "fill-ink",
  open: "fill-[url(#hatch)]",
  luck: "fill-luck",
  packs: "fill-[url(#packs)]",
  around: "fill-raised stroke-ink",
};

const Swatch = ({ part }: { part: AnswerPart["key"] }) => (
  <svg aria-hidden="true" className="mr-1.5 inline-block size-2.75 print:[print-color-adjust:exact]">
    <rect x="0.5" y="0.5" width="10" height="10" className={fills[part]} />
  </svg>
);

/** The money in its parts, with the budget as a line through it and what is beyond it bracketed. */
function Stack({ answer }: { answer: AnswerView }) {
  const { parts, end, budgetAt, verdict } = answer;
  const words = parts.filter(({ none }) => !none).map(({ label, amount }) => `${label} ${amount}`);
  return (
    <svg
      role="img"
      aria-label={`${answer.exact}: ${words.join(", ")}${verdict ? `; budget ${verdict.budget}` : ""}`}
      className="mt-4 h-16 w-full overflow-visible print:[print-color-adjust:exact]"
    >
      {parts.map(({ key, start, end: to }) =>
        to > start ? (
          <rect
            key={key}
            x={percentOf(start)}
            width={percentOf(to - start)}
            y="22"
            height="26"
            className={fills[key]}
          />
        ) : null,
      )}
      {budgetAt === undefined || !verdict ? null : (
        <>
          <rect x={percentOf(budgetAt)} y="18" width="2" height="38" transform="translate(-1)" className="fill-ink" />
          <text
            x={percentOf(budgetAt)}
            y="13"
            textAnchor={budgetAt > 0.75 ? "end" : "start"}
            className="fill-ink text-label font-[530]"
          >
            budget {verdict.budget}
          </text>
          {end > budgetAt ? (
            <rect
              x={percentOf(budgetAt)}
              width={percentOf(end - budgetAt)}
              y="53"
              height="2"
              className="fill-exposed"
            />
          ) : null}
        </>
      )}
    </svg>
  );
}

type FactProps = { name: ReactNode; long?: boolean; children: ReactNode };

/** A name and what it is; `long`: over two of the five places. */
const Fact = ({ name, long = false, children }: FactProps) => (
  <div className={`flex items-baseline justify-between gap-3 wide:block ${long ? "wide:col-span-2" : ""}`}>
    <dt className="text-label text-soft">{name}</dt>
    <dd className="font-[530] wide:mt-0.5">{children}</dd>
  </div>
);

/** Five places, which the amounts below keep, too. */
const five = "grid gap-y-1.5 border-t border-hair pt-2.5 wide:grid-cols-[1.1fr_1.2fr_1fr_0.9fr_1.3fr] wide:gap-x-3";

/** Words that a bill does not have. */
const meanings = new Map<AnswerPart["key"], string>([
  ["open", "Jobs without a clip, where nobody says whether they are billed."],
  ["luck", "What unlucky months take beyond the expected one, up to your certainty."],
]);

function PartName({ part: { key, label } }: { part: AnswerPart }) {
  const means = meanings.get(key);
  return (
    <>
      <Swatch part={key} />
      {means ? <Term term={label} means={means} /> : label}
    </>
  );
}

const keptClip = (
  <>
    per <Term term="kept clip" means="A finished clip that you use; what failed on the way to it is paid through it." />
  </>
);

const Parts = ({ parts }: { parts: readonly AnswerPart[] }) => (
  <dl className={five}>
    {parts.map((part) => (
      <Fact key={part.key} name={<PartName part={part} />}>
        <span className={part.none ? "font-normal text-faint" : undefined}>{part.amount}</span>
      </Fact>
    ))}
  </dl>
);

function Delivery({ answer, open }: { answer: AnswerView; open: OpenPlan | undefined }) {
  const { perClip, perSecond, delivered, short } = answer;
  return (
    <dl className={`mt-3 ${five}`}>
      <Fact name={keptClip} long>
        {perClip} <span className="font-normal text-soft">· {perSecond} a second</span>
      </Fact>
      <Fact name="delivered">{delivered}</Fact>
      <Fact name={short ? short.text : "short of what is wanted"} long>
        {!short ? (
          <span className="font-normal text-faint">none</span>
        ) : short.href ? (
          <PlanLink href={short.href} open={open} className="action-link">
            {short.action}
          </PlanLink>
        ) : (
          <span className="font-normal text-soft">{short.action}</span>
        )}
      </Fact>
    </dl>
  );
}

function Made({ made, open }: { made: NonNullable<AnswerView["made"]>; open: OpenPlan | undefined }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-warn-line bg-warn-soft px-4.5 py-2.5 text-small text-warn wide:px-7 print:[print-color-adjust:exact]">
      <p className="min-w-0 flex-[1_1_16rem] font-[530]">{made.text}</p>
      {made.fixes.map(({ label, href }) => (
        <PlanLink key={label} href={href} open={open} className="button border-warn-line text-warn print:hidden">
          {label}
        </PlanLink>
      ))}
    </div>
  );
}

/** What makes the plan fit, or what the budget buys; the place is kept where there is no budget. */
function Levers({
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
                <PlanLink
                  href={href}
                  open={open}
                  className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-hair px-4.5 py-2.5 hover:bg-accent-soft wide:px-6"
                >
                  <span className="font-[530]">{title}</span>
                  <span className="text-right font-[560]">{saving}</span>
                  <span className="text-label text-soft">{note}</span>
                  <span className="text-right text-label whitespace-nowrap text-soft">
                    <VerdictGlyph verdict="fits" className="mr-1.5 h-2.5" />
                    {total}
                  </span>
                </PlanLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="border-t border-hair px-4.5 py-2.5 text-small first:border-t-0 wide:px-6">
        {buys};{" "}
        <a href="#elsewhere" className="action-link whitespace-nowrap">
          {fitting} of {all} models fit
        </a>
      </p>
    </div>
  );
}

function Verdict({ verdict }: { verdict: NonNullable<AnswerView["verdict"]> }) {
  return (
    <p className="mt-3 flex min-h-8 flex-wrap items-center gap-x-2.5 text-[1.0625rem]">
      <VerdictGlyph verdict={verdict.verdict} className="h-4.5" />
      <span className="text-[1.5rem] leading-none tracking-[-0.02em]">
        <VerdictWord verdict={verdict.verdict}>{verdict.word}</VerdictWord>
      </span>
      <span>{verdict.text}</span>
    </p>
  );
}

type PricedProps = {
  answer: AnswerView;
  levers: LeversView | undefined;
  open: OpenPlan | undefined;
  behind: boolean;
  rate: string | undefined;
  children: ReactNode;
};

function PricedAnswer({ answer, levers, open, behind, rate, children }: PricedProps) {
  const { verdict, later } = answer;
  return (
    <div className="answer-panel">
      <div className="px-4.5 py-5 wide:px-7">
        {children}
        {verdict ? <Verdict verdict={verdict} /> : null}
        <p
          id="plan-with"
          className="mt-2 flex flex-wrap items-baseline gap-x-3.5 text-[3.25rem] leading-none font-[560] tracking-[-0.045em] wide:text-[4.5rem]"
          aria-live="polite"
        >
          {answer.amount}
          <span className="text-small leading-snug font-normal tracking-normal text-soft">
            a month, to plan with.
            <br />
            {answer.sure}, all that is paid included{later ? `; ${later}` : ""}
          </span>
        </p>
        <Stack answer={answer} />
        <Parts parts={answer.parts} />
        <Delivery answer={answer} open={open} />
      </div>
      <div className="border-t border-hair broad:border-t-0 broad:border-l">
        <Levers levers={levers} open={open} behind={behind} />
        <p
          className={`border-t border-hair px-4.5 py-2.5 text-label wide:px-6 ${answer.seen.old ? "text-warn" : "text-soft"}`}
        >
          {answer.seen.text}
        </p>
        {rate ? <p className="border-t border-hair px-4.5 py-2.5 text-label text-soft wide:px-6">{rate}</p> : null}
        {answer.absent ? (
          <p className="border-t border-hair px-4.5 py-2.5 text-label text-soft wide:px-6">{answer.absent}</p>
        ) : null}
      </div>
      <div className="broad:col-span-2">
        {answer.made ? <Made made={answer.made} open={open} /> : null}
        {answer.assumed.length > 0 ? (
          <ul className="border-t border-hair px-4.5 py-2 text-label text-soft wide:px-7">
            {answer.assumed.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

type UnpricedProps = { focus: UnpricedFocus; budget: boolean; open: OpenPlan | undefined; children: ReactNode };

function UnpricedAnswer({ focus, budget, open, children }: UnpricedProps) {
  return (
    <div className="answer-panel">
      <div className="px-4.5 py-5 broad:col-span-2 wide:px-7">
        {children}
        <div aria-live="polite">
          <p className="mt-3 flex flex-wrap items-center gap-x-3 text-[2rem] leading-tight font-[560] tracking-[-0.03em] wide:text-[2.75rem]">
            <VerdictGlyph verdict="unknown" className="h-6" />
            {focus.headline}
          </p>
          <p className="mt-2 max-w-[60ch]">
            {focus.reason.message}{" "}
            {focus.reason.source ? (
              <a className="source-link text-small" href={focus.reason.source} rel="noreferrer">
                Source
              </a>
            ) : null}
          </p>
        </div>
        {focus.cures.length > 0 ? (
          <p className="mt-3 flex flex-wrap gap-2 print:hidden">
            {focus.cures.map(({ label, href }) => (
              <PlanLink key={href} href={href} open={open} className="button border-control">
                {label}
              </PlanLink>
            ))}
          </p>
        ) : null}
        {budget ? <p className="mt-2 text-small text-soft">Without a price no budget can be said to hold.</p> : null}
        <p className="mt-3 text-small">
          <a href="#elsewhere" className="action-link">
            See the models that can make this clip
          </a>
        </p>
      </div>
    </div>
  );
}

type Props = Pick<FocusedPlan, "focus" | "what"> & {
  hasBudget: boolean;
  levers: LeversView | undefined;
  /** The levers are those of the last plan. */
  behind: boolean;
  open: OpenPlan | undefined;
};

/** The answer: the question in a sentence, the verdict, the money to plan with, what it is made of, what would make it fit. */
export const AnswerPanel = memo(function AnswerPanel({ focus, what, hasBudget, levers, behind, open }: Props) {
  const [clips, ...rest] = what.split(" of ");
  const question = (
    <h1 className="sr-only max-w-[62ch] text-[0.96875rem] text-soft beside:not-sr-only">
      <b className="font-[560] text-ink">{clips}</b> of {rest.join(" of ")}, on{" "}
      <b className="font-[560] text-ink">{focus.name}</b>
      {focus.provider ? ` at ${focus.provider}` : ""}.
    </h1>
  );
  return (
    <header>
      {focus.status === "priced" ? (
        <PricedAnswer answer={focus.answer} levers={levers} open={open} behind={behind} rate={focus.rate}>
          {question}
        </PricedAnswer>
      ) : (
        <UnpricedAnswer focus={focus} budget={hasBudget} open={open}>
          {question}
        </UnpricedAnswer>
      )}
    </header>
  );
});
