import { startingPoints } from "./starts";

/** For whoever comes without a plan. */
export const StartingPoints = () => (
  <nav
    aria-label="Plans to start from"
    className="page flex flex-wrap items-baseline gap-x-5 border-b border-hair py-2 text-small text-soft touch:py-1 print:hidden"
  >
    <p className="py-1">What an AI video workflow will really cost, before the first clip is paid for. Start from</p>
    <ul className="flex flex-wrap gap-x-5">
      {startingPoints.map(({ name, path = "/", query }) => (
        <li key={name}>
          <a href={`${path}?${query}`} className="source-link inline-flex min-h-6 items-center touch:min-h-11">
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
