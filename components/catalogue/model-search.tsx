/** Where the catalogue is listed, and the key of the words that are looked for there. */
export const modelList = { path: "/models", words: "view.q" };

/** A search for models from any page, as a plain form. */
export const ModelSearch = ({ plan }: { plan?: string | undefined }) => (
  <form method="get" action={modelList.path} role="search" className="mt-6 max-w-[32rem] print:hidden">
    {plan ? <input type="hidden" name="plan" value={plan} /> : null}
    <label htmlFor="model-words" className="text-label text-soft">
      Search models
    </label>
    <div className="mt-1 flex gap-x-2">
      <input
        id="model-words"
        type="search"
        name={modelList.words}
        placeholder="kling 1080"
        autoComplete="off"
        className="min-h-9.5 min-w-0 grow rounded-[7px] border border-hair-strong bg-raised px-2.5 text-ink touch:min-h-11"
      />
      <button className="button">Search</button>
    </div>
  </form>
);
