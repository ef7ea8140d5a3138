"use client";

const said = new Map([
  ["added", "A workload was added."],
  ["copied", "The workload was duplicated."],
  ["moved", "The workload was moved."],
  ["removed", "The workload was removed."],
]);

const goBack = () => window.history.back();

/** What was done last, and the way back from it; without scripting the browser's own. */
export function Undo({ did }: { did: string }) {
  const words = said.get(did);
  return words === undefined ? null : (
    <p role="status" className="mt-4 text-small print:hidden">
      {words}{" "}
      <button type="button" className="action-link with-script" onClick={goBack}>
        Undo
      </button>
    </p>
  );
}
