import { noModelNamed } from "@/lib/views/sentences/unknown-model";

/** A table as a file to save: `comparison-2026-11-22.csv`, named after the day of its prices. */
export const csvFile = (csv: string, name: string, on: string): Response =>
  new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}-${on}.csv"`,
      "Cache-Control": "no-store",
    },
  });

/** The answer where a model is asked for that no provider has: no figure stands under a name that is not there. */
export const noFile = (model: string): Response =>
  new Response(`${noModelNamed(model, "there is no figure to save")}\n`, {
    status: 422,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
