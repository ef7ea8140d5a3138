/** Whether a worked example is a job that the model takes, in one generation. */
import type { CatalogueModel } from "@/lib/catalogue";
import { plain } from "@/lib/numbers/decimal";
import { offeredLengths, refusalOf } from "@/lib/attempt/lengths";
import type { Job } from "@/lib/catalogue/job";
import { takesVideo } from "./jobs";

function badLength(model: CatalogueModel, job: Job): string | undefined {
  const lengths = offeredLengths(model, job);
  const asked = `${plain(job.durationSeconds)} s`;
  if (!lengths) return `no durations entry holds for its job`;
  if (lengths.kind === "as-asked") return undefined;
  if (lengths.kind === "choices") {
    const isOffered = lengths.seconds.some((length) => length.eq(job.durationSeconds));
    return isOffered
      ? undefined
      : `${asked} is not one generation here, offered are ${lengths.seconds.map(plain).join(", ")} s`;
  }
  const fits =
    job.durationSeconds.gte(lengths.min) && (lengths.max === undefined || job.durationSeconds.lte(lengths.max));
  return fits ? undefined : `${asked} is outside the lengths that follow the input`;
}

/** Why the provider would not take the example's job; undefined where it would. */
export function whyNotOffered(model: CatalogueModel, job: Job, on: string): string | undefined {
  const { modes, constraints, options, status } = model.model;
  const { resolutions: offered, tiers, aspects, fps, audio } = constraints;
  const strange = Object.entries(job.options).find(
    ([name, choice]) => !options.find((option) => option.name === name)?.choices.includes(choice),
  );
  if (!modes.includes(job.mode)) return `the mode ${job.mode} is not offered`;
  if (offered === "unknown" ? job.resolution !== "unknown" : !offered.some((one) => one === job.resolution)) {
    return `the resolution ${job.resolution} is not offered`;
  }
  if (!tiers.includes(job.tier)) return `the tier ${job.tier} is not offered`;
  if (aspects !== "unknown" && !takesVideo(job.mode) && !aspects.includes(job.aspect))
    return `${job.aspect} is not offered`;
  if (job.fps !== undefined && fps !== "unknown" && !fps.includes(job.fps)) return `${job.fps} fps is not offered`;
  if (job.audio === "on" && (audio === "never" || audio === "unknown")) return `sound is not offered`;
  if (strange) return `"${strange[1]}" is no choice of an option "${strange[0]}"`;
  if (status.lastDay !== undefined && status.lastDay !== "unknown" && on > status.lastDay)
    return `the model ended on ${status.lastDay}`;
  if (status.firstDay !== undefined && on < status.firstDay) return `the model began on ${status.firstDay}`;
  return refusalOf(model, job)?.reason ?? badLength(model, job);
}
