import { CopyText } from "@/components/ui/copy-text";
import type { CorrectionView } from "@/lib/views/page/correction";
import { unbroken } from "@/lib/words/unbroken";

type Shown = Extract<CorrectionView, { status: "shown" }>;
type Unknown = Extract<CorrectionView, { status: "unknown" }>;

/** The text to fill in, and the two things that can be done with it. */
export const CorrectionForm = ({ view }: { view: Shown }) => (
  <div className="mt-8 max-w-[46rem]">
    <label htmlFor="correction" className="text-small text-soft">
      The text, with blanks for the right figure, its source and the day
    </label>
    <textarea
      id="correction"
      readOnly
      rows={view.text.body.split("\n").length + 2}
      value={view.text.body}
      className="correction-text"
    />
    <div className="mt-3 flex flex-wrap items-center gap-3 print:hidden">
      <CopyText text={view.text.body} label="Copy the text" />
      {view.send === undefined ? null : (
        <a className="button" href={view.send} rel="nofollow noopener noreferrer">
          Send it to whoever runs this site
        </a>
      )}
      <a className="source-link text-small" href={view.back}>
        Back to the price
      </a>
    </div>
    <p className="mt-4 text-small text-soft">
      {view.send === undefined
        ? "Nothing is sent from here, and this site names no address for corrections: the text is yours to take along."
        : "Nothing is sent from here: the link opens another site, or your mail, with this text in it, and you send it from there."}{" "}
      A figure is taken over only from a source that can be read again.
    </p>
  </div>
);

/** What may have been meant by a link that names no price. */
export const CorrectionChoices = ({ near }: Pick<Unknown, "near">) =>
  near.length === 0 ? null : (
    <ul className="mt-6 max-w-[46rem] border-t border-hair-strong">
      {near.map(({ label, href }) => (
        <li key={href} className="border-b border-hair py-1.5 text-small">
          <a className="source-link" rel="nofollow" href={href}>
            {unbroken(label)}
          </a>
        </li>
      ))}
    </ul>
  );
