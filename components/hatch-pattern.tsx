/** Hatching means unknown, stripes what is paid ahead, everywhere. Drawn with `fill="url(#hatch)"`. */
export function HatchPattern() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="1" y1="0" x2="1" y2="5" className="stroke-unknown" strokeWidth="2" />
        </pattern>
        <pattern id="packs" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="3" height="4" className="fill-pack" />
        </pattern>
      </defs>
    </svg>
  );
}
