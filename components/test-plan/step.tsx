import { SourceLink } from "@/components/source-link";
import { StateMark } from "@/components/state-mark";
import type { SettledView, TestStepView } from "@/lib/views/page/test-plan";
import { unbroken } from "@/lib/words/unbroken";

const Submit = ({ submit }: Pick<TestStepView, "submit">) => (
  <dl className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5">
    {submit.map(({ label, value }, index) => (
      <div key={`${label} ${index}`} className="flex items-baseline gap-x-1.5">
        <dt className="text-label text-faint">{label}</dt>
        <dd className="text-small font-[530]">{value}</dd>
      </div>
    ))}
  </dl>
);

const Word = ({ word }: Pick<TestStepView, "word">) =>
  word.map(({ statement, source }) => (
    <p key={statement} className="mt-1.5 text-small text-pretty text-soft">
      Said so far: {statement} {source ? <SourceLink source={source} /> : null}
    </p>
  ));

const Charges = ({ charges }: Pick<TestStepView, "charges">) => (
  <ul aria-label="What it may cost" className="grid gap-y-1">
    {charges.map(({ reading, amount, sum }) => (
      <li key={reading} className="grid grid-cols-[1fr_auto] gap-x-3">
        <span className="text-small">
          {reading}
          {sum ? <span className="block text-label text-pretty text-faint">{unbroken(sum)}</span> : null}
        </span>
        <span className="text-right font-[530] whitespace-nowrap">{amount}</span>
      </li>
    ))}
  </ul>
);

const Estimates = ({ estimates }: Pick<TestStepView, "estimates">) => (
  <p className="mt-1.5 text-label text-faint print:hidden">
    {estimates.map(({ reading, href }, index) => (
      <span key={href}>
        {index > 0 ? ", " : ""}
        <a className="source-link" href={href}>
          {estimates.length === 1 ? "Estimate of this job" : `Estimate, ${reading}`}
        </a>
      </span>
    ))}
  </p>
);

const Settled = ({ settles }: { settles: readonly SettledView[] }) =>
  settles.map(({ id, title, state, atStake, href, together }) => (
    <li key={id} className="grid grid-cols-[5.5rem_1fr_auto] items-baseline gap-x-2">
      <StateMark state={state} />
      <span className="text-small">
        <a className="title-link" href={href}>
          {title}
        </a>
        {together ? <span className="text-label text-faint">, {together}</span> : null}
      </span>
      <span className="text-right text-small whitespace-nowrap">{atStake}</span>
    </li>
  ));

function Gain({ step: { settles, checks } }: { step: TestStepView }) {
  if (settles.length === 0) {
    return (
      <p className="mt-2 text-small text-pretty text-soft">Nothing of this is open in the plan; it checks {checks}.</p>
    );
  }
  return (
    <ul
      aria-label="What it settles, by money at stake a month"
      className="mt-2 grid gap-y-0.5 border-t border-hair pt-2"
    >
      <Settled settles={settles} />
    </ul>
  );
}

/** One job of the test: to tick, with what to send, what to do, what it may cost and what it is good for. */
export function Step({ step }: { step: TestStepView }) {
  const { id, number, title, submit, how, cautions, charges, word, estimates } = step;
  return (
    <li className="gap-x-10 border-b border-hair py-4 wide:grid wide:grid-cols-[minmax(0,1fr)_23rem] print:grid-cols-[minmax(0,1fr)_20rem]! print:gap-x-6! print:py-2.5!">
      <div className="min-w-0">
        <h3 className="flex items-baseline gap-x-3">
          <input
            type="checkbox"
            id={`done-${id}`}
            autoComplete="off"
            className="size-4 shrink-0 translate-y-[0.15em] accent-ink"
          />
          <label htmlFor={`done-${id}`} className="text-[1.0625rem] font-[560] tracking-[-0.01em]">
            {number}. {title}
          </label>
        </h3>
        <div className="wide:pl-7">
          <Submit submit={submit} />
          {how.map((sentence) => (
            <p key={sentence} className="mt-1.5 max-w-[68ch] text-small text-pretty">
              {sentence}
            </p>
          ))}
          {cautions.map((sentence) => (
            <p key={sentence} className="mt-1.5 max-w-[68ch] text-small text-pretty text-unknown">
              In doubt: {sentence}
            </p>
          ))}
          <div className="max-w-[68ch]">
            <Word word={word} />
            <Estimates estimates={estimates} />
          </div>
        </div>
      </div>
      <div className="mt-3 wide:mt-0">
        <Charges charges={charges} />
        <Gain step={step} />
      </div>
    </li>
  );
}
