import { useMemo } from "react";
import { Segments, type Choice } from "@/components/ui/segments";
import { SelectField } from "@/components/ui/select-field";
import { StepperField } from "@/components/ui/stepper-field";
import { namesOf } from "@/lib/numbers/list";
import type { FormFocus } from "@/lib/views/page/plan-types";
import { modeWords } from "@/lib/words/catalogue";
import { sentenceCase } from "@/lib/words/format";
import type { GroupProps } from "./groups";

const seconds = Array.from({ length: 60 }, (_, place) => String(place + 1));

const commonResolutions = ["720p", "1080p", "2k", "4k"];
const manyResolutions = ["360p", "480p", ...commonResolutions];
const commonShapes = ["16:9", "1:1", "9:16"];

/** Lines of a picture, by the label that it is sold under. */
const lines = (label: string): number => (label.endsWith("k") ? Number(label.slice(0, -1)) * 540 : parseInt(label, 10));

/** What the model offers, the common ones, and the one in the link; struck through where the model has it not. */
function resolutionChoices(chosen: string, offered: readonly string[], model: string): Choice[] {
  const wanted = offered.length > 0 ? [...offered, ...commonResolutions] : manyResolutions;
  const values = [...new Set([...wanted, chosen])].filter((value) => lines(value) > 0);
  return values
    .sort((a, b) => lines(a) - lines(b))
    .map((value) => ({
      value,
      label: value,
      missing: offered.length === 0 || offered.includes(value) ? undefined : `not recorded for ${model}`,
    }));
}

/** A picture of a shape, in a square of 14. */
function ShapeMark({ shape }: { shape: string }) {
  const [across = 1, down = 1] = shape.split(":").map(Number);
  const most = Math.max(across, down);
  const [width, height] = [(12 * across) / most, (12 * down) / most];
  return (
    <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 flex-none">
      <rect x={(14 - width) / 2} y={(14 - height) / 2} width={width} height={height} rx="1" />
    </svg>
  );
}

/** The shapes that the model makes, and the one in the link. */
function shapeChoices(chosen: string, offered: readonly string[], model: string): Choice[] {
  const values = offered.length > 0 ? [...offered] : commonShapes;
  const odd = chosen === "" || values.includes(chosen) ? [] : [chosen];
  return [...values, ...odd].map((value) => ({
    value,
    label: value,
    ...(/^\d+:\d+$/.test(value) ? { mark: <ShapeMark shape={value} /> } : {}),
    missing: offered.length === 0 || offered.includes(value) ? undefined : `not recorded for ${model}`,
  }));
}

const soundChoices = (sound: FormFocus["form"]["sound"], model: string): Choice[] => [
  { value: "off", label: "Off", missing: sound === "always" ? `${model} always makes sound` : undefined },
  { value: "on", label: "On", missing: sound === "never" ? `${model} makes no sound` : undefined },
];

const modeChoices = (offered: FormFocus["form"]["modes"]) =>
  namesOf(modeWords).map((value) => ({
    value,
    label: sentenceCase(modeWords[value]) + (offered.includes(value) ? "" : ", not recorded"),
  }));

/** What one clip is: the questions that everybody can answer. */
export function ClipFields({ bind, view: { focus } }: GroupProps) {
  const { resolutions, form, name } = focus;
  const resolution = bind("resolution");
  const shape = bind("aspect");
  const modes = useMemo(() => modeChoices(form.modes), [form.modes]);
  const sizes = useMemo(
    () => resolutionChoices(resolution.value, resolutions, name),
    [resolution.value, resolutions, name],
  );
  const sounds = useMemo(() => soundChoices(form.sound, name), [form.sound, name]);
  const shapes = useMemo(() => shapeChoices(shape.value, form.shapes, name), [shape.value, form.shapes, name]);
  return (
    <>
      <SelectField {...bind("mode")} label="Mode" choices={modes} />
      <StepperField {...bind("duration")} label="Length" unit="s" stops={seconds} />
      <Segments {...resolution} label="Resolution" of="at least" choices={sizes} />
      <Segments {...bind("audio")} label="Sound" choices={sounds} />
      <Segments {...shape} label="Shape" choices={shapes} />
    </>
  );
}
