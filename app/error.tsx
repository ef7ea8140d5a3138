"use client";

/** A mistake of ours, never of the input: say so, and how to go on with the link that is in the address bar. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="page py-16">
      <h1 className="page-title">This estimate could not be shown</h1>
      <p className="mt-3 max-w-[60ch] text-soft">
        The mistake is ours, and nothing you typed is lost: it is in the address bar. Try again, or{" "}
        <a href="/">start from the default estimate</a>.
      </p>
      <button className="button mt-5" onClick={reset}>
        Try again
      </button>
    </main>
  );
}
