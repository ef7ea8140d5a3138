/**
 * Plans to begin with: each a whole query string, of today's prices.
 * @internal
 */
export const startingPoints = [
  {
    name: "product videos",
    query:
      "model=vertex-ai/veo-3.1-generate-001&mode=image-to-video&resolution=1080p&images=1&clips=40&unusable=0.5&tries=6",
  },
  {
    name: "a social app",
    query:
      "model=xai/grok-imagine-video-1.5-lite&duration=5&aspect=9:16&clips=5000&moderated=0.05&timeout=0.02&concurrency=20",
  },
  {
    name: "one dollar",
    query: "model=replicate/wan-video-wan-2.2-t2v-fast&duration=5&clips=5&budget=1",
  },
];

/** For whoever comes without a plan. */
export const StartingPoints = () => (
  <nav
    aria-label="Plans to start from"
    className="page flex flex-wrap items-baseline gap-x-5 border-b border-hair py-2 text-small text-soft touch:py-1 print:hidden"
  >
    <p className="py-1">What an AI video workflow will really cost, before the first clip is paid for. Start from</p>
    <ul className="flex flex-wrap gap-x-5">
      {startingPoints.map(({ name, query }) => (
        <li key={name}>
          <a href={`/?${query}`} className="source-link inline-flex min-h-6 items-center touch:min-h-11">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
