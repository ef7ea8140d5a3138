/** A table as a file to save: `comparison-2026-11-22.csv`, named after the day of its prices. */
export const csvFile = (csv: string, name: string, on: string): Response =>
  new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}-${on}.csv"`,
      "Cache-Control": "no-store",
    },
  });
