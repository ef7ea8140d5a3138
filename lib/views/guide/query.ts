/** Queries of texts, put together from others. */

/** A query with other values; what is undefined is left out. `changed("model=a&images=1", { model: "b" })`. */
export function changed(query: string, values: Readonly<Record<string, string | undefined>>): string {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next.toString();
}
