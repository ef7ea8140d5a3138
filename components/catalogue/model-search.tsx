import { modelList } from "@/lib/ask/model-list";
import { SearchBox } from "./search-box";

/** A search for models from any page, as a plain form. */
export const ModelSearch = ({ plan }: { plan?: string | undefined }) => (
  <form method="get" action={modelList.path} role="search" className="mt-6 max-w-[32rem] print:hidden">
    {plan ? <input type="hidden" name="plan" value={plan} /> : null}
    <label htmlFor="model-words" className="mb-1 block text-label text-soft">
      Search models
    </label>
    <SearchBox id="model-words" placeholder="kling 1080" button="Search" />
  </form>
);
