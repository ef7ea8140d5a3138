import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { NoTest as NoTestView } from "@/lib/views/page/test-plan";

type Props = { test: NoTestView; children: ReactNode };

/** Why there is nothing to run, what would do, and where the same clip can be tested. */
export const NoTest = ({ test: { reason, enough, alternatives, status }, children }: Props) => (
  <Section id="no-test" title="No test">
    <p className="max-w-[68ch] pt-3">
      <b className={`font-[530] ${status === "unpriced" ? "text-unknown" : ""}`}>
        {status === "unpriced" ? "Not priced, so no test can be planned." : "Too dear."}
      </b>{" "}
      {reason}
    </p>
    {enough ? (
      <p className="mt-2">
        <a className="source-link" href={enough.href}>
          Plan it for {enough.amount}
        </a>
      </p>
    ) : null}
    {children}
    {alternatives.length > 0 ? (
      <>
        <h3 className="mt-6 border-b border-hair-strong pb-1.5 text-small text-soft">
          The same clip from a model that the budget can test
        </h3>
        <ul>
          {alternatives.map(({ name, provider, takes, remarks, href }) => (
            <li key={href} className="flex flex-wrap items-baseline gap-x-3 border-b border-hair py-2">
              <a className="font-[530] title-link" href={href}>
                {name}
              </a>
              <span className="text-small text-soft">{[provider, ...remarks].join(", ")}</span>
              <span className="ml-auto whitespace-nowrap">{takes} its cheapest job</span>
            </li>
          ))}
        </ul>
      </>
    ) : (
      <p className="mt-3 text-small text-soft">No other model that makes this clip has a job for this budget.</p>
    )}
  </Section>
);
