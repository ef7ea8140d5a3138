import type { Driver } from "@/lib/views/page/types";

const fills: Record<Driver["key"], string> = {
  second: "fill-second",
  resolution: "fill-resolution",
  audio: "fill-audio",
  task: "fill-task",
  credit: "fill-credit",
  repeats: "fill-repeats",
  unknown: "fill-[url(#hatch)]",
};

const Part = ({ driver, ...place }: { driver: Driver; x: string; width: string; height: string }) => (
  <rect {...place} className={`${fills[driver.key]} print:[print-color-adjust:exact]`} />
);

/** What the cautious month is made of: one bar, solid for what is priced, hatched for what nobody says. */
export function DriverBar({ drivers, total }: { drivers: readonly Driver[]; total: string }) {
  const placed = drivers.map((driver, index) => ({
    driver,
    start: drivers.slice(0, index).reduce((sum, { share }) => sum + share, 0),
  }));
  const words = drivers.map(({ label, amount }) => `${label} ${amount}`).join(", ");
  return (
    <figure className="mt-6">
      <svg role="img" aria-label={`Of ${total}: ${words}`} className="h-6.5 w-full">
        {placed.map(({ driver, start }) => (
          <Part key={driver.key} driver={driver} x={`${start * 100}%`} width={`${driver.share * 100}%`} height="100%" />
        ))}
        {placed.slice(1).map(({ start }) => (
          <rect key={start} x={`${start * 100}%`} width="2" height="100%" className="fill-paper" />
        ))}
      </svg>
      <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-label text-soft">
        {drivers.map((driver) => (
          <span key={driver.key} className="inline-flex items-center gap-1.5">
            <svg aria-hidden="true" className="size-2.5">
              <Part driver={driver} x="0" width="100%" height="100%" />
            </svg>
            {driver.label} <b className="font-[530] text-ink">{driver.amount}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
