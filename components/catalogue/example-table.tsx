import { SourceLink } from "@/components/source-link";
import type { ExampleView } from "@/lib/views/page/model/examples";
import { DataTable } from "./data-table";

const columns = [
  { name: "The job" },
  { name: "Printed", right: true },
  { name: "Calculated", right: true },
  { name: "Whose sum" },
];

const kinds: Record<ExampleView["kind"], string> = {
  published: "the provider's",
  "third-party": "somebody else's",
  measured: "a measured bill",
};

const verdict = ({ agrees, contradiction }: ExampleView): string => (agrees ? "agrees" : (contradiction ?? "differs"));

/** Worked examples with the engine's answer beside the printed one. */
export function ExampleTable({ examples }: { examples: readonly ExampleView[] }) {
  return (
    <DataTable
      caption="Worked examples: what is printed and what is calculated"
      columns={columns}
      rows={examples.map((example) => ({
        key: example.id,
        cells: [
          <span key="job">
            {example.job} <span className="text-label text-faint">on {example.day}</span>
          </span>,
          example.printed,
          <span key="calculated">
            {example.calculated}{" "}
            <span className={`text-label ${example.agrees ? "text-clear" : "text-exposed"}`}>{verdict(example)}</span>
          </span>,
          <span key="sources" className="flex flex-col items-end text-label wide:items-start">
            {kinds[example.kind]}
            {example.sources.map((source) => (
              <SourceLink key={source.title} source={source} />
            ))}
          </span>,
        ],
      }))}
    />
  );
}
