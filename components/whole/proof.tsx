import { along } from "@/components/estimator/along";
import { StateMark } from "@/components/state-mark";
import { Section } from "@/components/ui/section";
import { VerdictGlyph } from "@/components/verdict-mark";
import type { AccountView, MixRow, RiskLine, StepRow } from "@/lib/views/page/whole";
import { unbroken } from "@/lib/words/unbroken";
import { listForm, planAct } from "@/lib/views/page/whole/act";
import { shadeOf } from "@/lib/views/page/whole/shade";
import { Letter } from "./letter";

/** Credits of one provider: bought once, drawn on by several workloads. */
function Account({ account }: { account: AccountView }) {
  let reached = 0;
  const drawn = account.drawn.map((piece) => {
    const start = reached;
    reached += piece.share;
    return { ...piece, start };
  });
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-hair py-4 wide:grid-cols-[14rem_minmax(0,1fr)_14rem]">
      <p>
        <b className="text-xl font-[560] tracking-[-0.02em] tabular-nums">{account.cash}</b>
        <span className="block text-small text-soft">
          {unbroken(account.packs)} at {account.provider}
        </span>
      </p>
      <div className="min-w-0">
        <svg aria-hidden="true" className="h-6 w-full">
          <rect width="100%" height="24" className="fill-[url(#packs)]" />
          {drawn.map(({ letter, place, start, share }) => (
            <g key={letter}>
              <rect x={along(start)} width={along(share)} height="24" className="fill-paper" />
              <rect
                x={along(start)}
                width={along(share)}
                height="24"
                className="fill-ink stroke-paper"
                fillOpacity={shadeOf(place)}
              />
            </g>
          ))}
        </svg>
        <ul className="mt-1 flex flex-wrap gap-x-4 text-small">
          {drawn.map(({ letter, place, text }) => (
            <li key={letter} className="flex items-center gap-x-1.5">
              <Letter letter={letter} place={place} /> {unbroken(text)}
            </li>
          ))}
          <li className="text-soft">{unbroken(account.left)}</li>
        </ul>
      </div>
      {account.saved ? (
        <p className="wide:text-right">
          <b className="font-[560] text-clear tabular-nums">{account.saved.amount}</b>
          <span className="block text-small text-soft">{unbroken(account.saved.text)}</span>
        </p>
      ) : null}
    </li>
  );
}

export const Accounts = ({ accounts }: { accounts: readonly AccountView[] }) =>
  accounts.length === 0 ? null : (
    <Section id="packs" title="Packs, bought once" aside="workloads of one provider draw on one balance">
      <ul>
        {accounts.map((account) => (
          <Account key={account.provider} account={account} />
        ))}
      </ul>
    </Section>
  );

export const Steps = ({ steps, total }: { steps: readonly StepRow[]; total: string }) => (
  <Section id="planned" title="The total" aside="from the published prices to the plan">
    <table className="w-full text-small">
      <caption className="sr-only">Steps that add up to the money to plan with</caption>
      <tbody>
        {steps.map(({ label, explanation, amount }) => (
          <tr key={label} className="border-b border-hair">
            <th scope="row" className="py-2 pr-4 text-left font-[530]">
              {label}
              <span className="block font-normal text-soft">{explanation}</span>
            </th>
            <td className="py-2 text-right align-top tabular-nums">{amount}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" className="py-2.5 text-left text-body font-[560]">
            Money to plan with
          </th>
          <td className="py-2.5 text-right text-body font-[560] tabular-nums">{total}</td>
        </tr>
      </tbody>
    </table>
  </Section>
);

export const Risks = ({ risks, query }: { risks: readonly RiskLine[]; query: string }) => (
  <Section id="risks" title="Billing risks" aside="of all workloads, by money at stake; amounts overlap">
    <ul>
      {risks.map((risk) => (
        <li key={risk.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-hair py-2 text-small">
          <p className="min-w-0">
            <StateMark state={risk.state} />{" "}
            <a href={risk.href} className="title-link font-[530]">
              {risk.title}
            </a>
            <span className="block text-label text-soft">in {risk.letters}</span>
          </p>
          <p className="text-right whitespace-nowrap tabular-nums">{risk.atStake}</p>
        </li>
      ))}
    </ul>
    <p className="mt-2 text-small print:hidden">
      <a className="action-link" href={`/risks?${query}`}>
        All risks of the first workload
      </a>
    </p>
  </Section>
);

/** Whole plans beside this one. Each is a link to it. */
export const Mixes = ({ mixes }: { mixes: readonly MixRow[] }) => (
  <Section id="mixes" title="The same plan elsewhere" aside="every workload, packs bought once">
    {mixes.length === 0 ? (
      <p className="py-3 text-small print:hidden">
        <button form={listForm} name={planAct} value="mixes" className="button">
          Compare whole plans
        </button>
        <span className="mt-2 block text-soft">
          Everything at one provider, or each workload where it is cheapest, beside your mix.
        </span>
      </p>
    ) : (
      <ul>
        {mixes.map((mix) => (
          <li
            key={mix.title}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 border-b border-hair py-2.5 text-small"
          >
            <p className="min-w-0">
              <a href={mix.href} className="title-link font-[530]">
                {mix.title}
              </a>
              <span className="block text-soft">{unbroken(mix.text)}</span>
            </p>
            <p className="text-right tabular-nums">
              {mix.verdict ? <VerdictGlyph verdict={mix.verdict} /> : null}{" "}
              <span className="font-[530]">{mix.amount}</span>
              <span className="block text-soft">{mix.difference}</span>
            </p>
          </li>
        ))}
      </ul>
    )}
  </Section>
);
