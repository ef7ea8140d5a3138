import { Section } from "@/components/ui/section";

type Props = { record: readonly string[]; logQuery: string };

/** What to write down for every job, and the log to write it in. */
export const Record = ({ record, logQuery }: Props) => (
  <Section id="record" title="For every job" aside="one at a time, so that the balance tells them apart">
    <div className="gap-x-10 pt-3 text-small wide:grid wide:grid-cols-[minmax(0,1fr)_23rem] print:grid-cols-1!">
      <div>
        <h3 className="text-soft">Write down</h3>
        <ul className="mt-1 list-disc pl-5 marker:text-faint print:columns-2">
          {record.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
      <p className="mt-3 wide:mt-0 print:hidden!">
        <span className="text-soft">The log to fill in, a row for each job:</span>{" "}
        <a className="source-link" href={`/test-plan/log.csv?${logQuery}`} download>
          CSV
        </a>
        ,{" "}
        <a className="source-link" href={`/test-plan/log.json?${logQuery}`} download>
          JSON
        </a>
      </p>
    </div>
  </Section>
);
