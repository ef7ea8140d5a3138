import type { ReactNode } from "react";
import { SourceLink } from "@/components/source-link";
import type { ExampleView } from "@/lib/views/page/model/examples";
import { unbroken } from "@/lib/words/unbroken";

const kinds: Record<ExampleView["kind"], string> = {
  published: "the provider’s",
  "third-party": "somebody else’s",
  measured: "a measured bill",
};

type Props<Example> = {
  caption: string;
  examples: readonly Example[];
  /** Whose model it is, where they are of several. */
  model?: (example: Example) => ReactNode;
  /** Where a row stands among those of all models. Where nothing is said that is here, and the row can be linked. */
  recordOf?: (example: Example) => string;
};

/**
 * Worked examples with the engine's answer beside the printed one: on a narrow screen one below the other. There are
 * many rows, and each is sent twice: their looks stand in the sheet.
 */
export function ExampleTable<Example extends ExampleView>({ caption, examples, model, recordOf }: Props<Example>) {
  return (
    <table className="example-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">The job</th>
          <th scope="col">Printed</th>
          <th scope="col">Calculated</th>
          <th scope="col">Difference</th>
          <th scope="col">Whose sum</th>
        </tr>
      </thead>
      <tbody>
        {examples.map((example) => (
          <tr key={example.place} id={recordOf ? undefined : example.place} data-verdict={example.verdict}>
            <td>
              {model?.(example)}
              {`${unbroken(example.job)}, ${unbroken(example.day)}`}
            </td>
            <td>{example.printed}</td>
            <td>{example.calculated}</td>
            <td>
              {example.difference}{" "}
              <b>{recordOf ? <a href={recordOf(example)}>{unbroken(example.result)}</a> : unbroken(example.result)}</b>
              {example.reason ? <p>{unbroken(example.reason)}</p> : null}
            </td>
            <td>
              {kinds[example.kind]}
              {example.sources.map((source) => (
                <SourceLink key={source.title} source={source} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
