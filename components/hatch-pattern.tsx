/** Hatching means unknown, everywhere. Defined once; drawn with `fill="url(#hatch)"`. */
export function HatchPattern() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="1" y1="0" x2="1" y2="5" className="stroke-unknown" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  );
}
