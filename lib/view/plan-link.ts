/** Pages that show a plan take its query string as their own; the others carry it along, to lead back to it. */

const planPages = ["/", "/risks", "/test-plan"];

const showsPlan = (path: string): boolean =>
  planPages.some((page) => path === page || (page !== "/" && path.startsWith(`${page}/`)));

/** A link that keeps the plan: `/risks?model=...`, and `/providers?plan=model%3D...` where the page has words of its own. */
export function withPlan(path: string, query: string | undefined): string {
  if (!query) return path;
  const separator = path.includes("?") ? "&" : "?";
  return showsPlan(path) ? `${path}${separator}${query}` : `${path}${separator}plan=${encodeURIComponent(query)}`;
}
