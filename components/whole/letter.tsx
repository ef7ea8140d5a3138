import { isDark, shadeOf } from "@/lib/views/page/whole/shade";

/** The mark of a workload: its letter on its shade. */
export function Letter({ letter, place }: { letter: string; place: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 18 18" className="inline-block size-4.5 shrink-0 align-[-0.2em]">
      <rect x="0.5" y="0.5" width="17" height="17" className="fill-ink stroke-ink" fillOpacity={shadeOf(place)} />
      <text
        x="9"
        y="13.2"
        textAnchor="middle"
        className={`text-[0.6875rem] font-[600] ${isDark(place) ? "fill-paper" : "fill-ink"}`}
      >
        {letter}
      </text>
    </svg>
  );
}
