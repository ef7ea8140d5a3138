type Props = {
  label: string;
  picks: readonly { value: string; label: string; spoken: string }[];
  value: string;
  onPick: (value: string) => void;
};

/** Common values to tap, beside the field that says them: nothing of its own to send. */
export const Picks = ({ label, picks, value, onPick }: Props) => (
  <div role="group" aria-label={label} className="segments with-script">
    {picks.map((pick) => (
      <button
        key={pick.value}
        type="button"
        className="segment"
        aria-pressed={pick.value === value}
        aria-label={pick.spoken}
        onClick={() => onPick(pick.value)}
      >
        {pick.label}
      </button>
    ))}
  </div>
);
