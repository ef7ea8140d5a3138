import { AmountField, AmountInput } from "@/components/ui/amount-field";
import { FieldNotes, FieldRow } from "@/components/ui/field";
import { FieldLine } from "@/components/ui/field-line";
import { Picks } from "@/components/ui/picks";
import { Segments, SegmentsInput } from "@/components/ui/segments";
import { SelectInput } from "@/components/ui/select-field";
import { ShareField, ShareInput } from "@/components/ui/share-field";
import { currencyMark, formatShare } from "@/lib/words/format";
import type { GroupProps } from "./groups";

const counted = [
  { value: "made", label: "made" },
  { value: "kept", label: "kept" },
];

const certainties = ["50", "80", "95"].map((value) => ({ value, label: `${value} %` }));

/** Shares kept, each as the share lost that stands for it. */
const kept = [
  { value: "0.7", label: "30", spoken: "Keep 30 %" },
  { value: "0.5", label: "50", spoken: "Keep 50 %" },
  { value: "0.2", label: "80", spoken: "Keep 80 %" },
];

const tries = Array.from({ length: 10 }, (_, place) => String(place + 1)).map((value) => ({
  value,
  label: value === "1" ? "1 try" : `${value} tries`,
}));

type Bind = Pick<GroupProps, "bind">;

function Clips({ bind }: Bind) {
  const clips = { ...bind("clips"), label: "Clips", of: "a month" };
  const how = bind("counted");
  const input = <AmountInput {...clips} whole />;
  return (
    <FieldRow field={clips}>
      {how.value === "" ? (
        input
      ) : (
        <div className="two-controls">
          {input}
          <SegmentsInput {...how} label="Clips are counted as" choices={counted} />
        </div>
      )}
      <FieldNotes {...clips} />
      <FieldLine name="clips" />
    </FieldRow>
  );
}

const keepOfTakes = "Write how many of the good takes you keep: 5 % to 100 %.";

/**
 * What is kept of good takes. The link says what is thrown away, so that is what the form sends; only a script can turn
 * it round, and without one the field asks for what is thrown away.
 */
function Kept({ bind }: Bind) {
  const lost = bind("unusable");
  const issue = lost.issue && keepOfTakes;
  const field = { ...lost, label: "Share kept", of: "of good takes", issue };
  return (
    <>
      <FieldRow field={{ ...field, name: "kept" }} className="with-script">
        <div className="two-controls">
          <ShareInput {...field} counted="rest" id="kept" />
          <Picks
            label="Share kept"
            picks={kept}
            value={lost.value}
            onPick={(value) => lost.onChange(value, "unusable")}
          />
        </div>
        <FieldNotes name="kept" issue={issue} />
        <FieldLine name="kept" />
      </FieldRow>
      <div className="without-script">
        <ShareField {...lost} label="Discarded" of="of good takes" />
      </div>
    </>
  );
}

function Failed({ bind }: Bind) {
  const failed = { ...bind("retry"), label: "Failed", of: "of attempts" };
  const most = { ...bind("tries"), label: "Attempts a clip, at most" };
  return (
    <FieldRow field={failed}>
      <div className="two-controls">
        <ShareInput {...failed} placeholder={formatShare("0.1")} />
        <SelectInput {...most} choices={tries} />
      </div>
      <FieldNotes {...failed} />
      <FieldNotes {...most} />
      <FieldLine name="retry" />
    </FieldRow>
  );
}

/** How many clips, what becomes of the attempts at them, and what they may cost. */
export function MonthFields({ bind, view: { plan } }: GroupProps) {
  const certainty = bind("certainty");
  return (
    <>
      <Clips bind={bind} />
      <Kept bind={bind} />
      <Failed bind={bind} />
      <AmountField
        {...bind("budget")}
        label="Budget"
        mark={currencyMark(plan.currency)}
        unit="a month"
        placeholder="none"
      />
      {certainty.value === "" ? null : <Segments {...certainty} label="Certainty" choices={certainties} />}
    </>
  );
}
