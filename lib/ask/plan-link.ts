/** Pages that show a plan take its query string as their own; the others carry it along, to lead back to it. */

const planPages = ["/", "/compare", "/plan", "/risks", "/test-plan"];

const showsPlan = (path: string): boolean =>
  planPages.some((page) => path === page || (page !== "/" && path.startsWith(`${page}/`)));

/**
 * A link that keeps the plan: `/risks?model=...`, and `/models?plan=model=...` where the page has words of its own:
 * of the plan's query only what would end it within another is written otherwise. A place within the page stays last: `/faq?plan=...#webhook`.
 */
export function withPlan(path: string, query: string | undefined): string {
  if (!query) return path;
  const [page = "", place] = path.split("#");
  const separator = page.includes("?") ? "&" : "?";
  const pairs = showsPlan(page) ? query : `plan=${query.replace(/[&%+#]/g, encodeURIComponent)}`;
  return `${page}${separator}${pairs}${place === undefined ? "" : `#${place}`}`;
}

const isFile = (path: string): boolean => path.startsWith("/api/") || /\.[a-z]+$/.test(path);

/**
 * A link of a text with the reader's plan: `/models/kling` carries it along. As it is stays what leads elsewhere,
 * what is a file, and what names a plan of its own (`/?model=...`).
 */
export function carryPlan(href: string, plan: string | undefined): string {
  if (!href.startsWith("/") || href.startsWith("//")) return href;
  const [path = "", ownQuery] = href.replace(/#.*$/s, "").split("?");
  return isFile(path) || (showsPlan(path) && ownQuery) ? href : withPlan(href, plan);
}
