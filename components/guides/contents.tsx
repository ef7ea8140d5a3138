type Place = { id: string; name: string };

/** The parts of a page, each a step away. */
export const Contents = ({ places, label }: { places: readonly Place[]; label: string }) => (
  <nav aria-label={label} className="text-small print:hidden">
    <p className="text-label font-[560] text-soft">{label}</p>
    <ul className="mt-2 grid gap-y-1.5">
      {places.map(({ id, name }) => (
        <li key={id}>
          <a className="underline-offset-3 hover:underline" href={`#${id}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
