const parts = [
  ["#affected", "Who is affected"],
  ["#formula", "The formula"],
  ["#prevent", "How to prevent it"],
  ["#test", "The small test"],
  ["#evidence", "Public evidence"],
] as const;

/** Past the long list of providers in one step, where the page is one column. */
export const Contents = () => (
  <nav aria-label="On this page" className="mt-4 flex flex-wrap gap-x-5 gap-y-1.5 text-small wide:hidden">
    {parts.map(([href, name]) => (
      <a key={href} className="source-link" href={href}>
        {name}
      </a>
    ))}
  </nav>
);
