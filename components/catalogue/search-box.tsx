import { modelList } from "@/lib/ask/model-list";

type Props = { id?: string; label?: string; placeholder: string; words?: string; button: string };

/** The words to look for in the list of models, and the button that sends them. `label`: where none stands above. */
export const SearchBox = ({ id, label, placeholder, words, button }: Props) => (
  <div className="flex gap-2">
    <span className="control max-w-136 grow">
      <input
        type="search"
        id={id}
        name={modelList.words}
        aria-label={label}
        defaultValue={words}
        placeholder={placeholder}
        maxLength={modelList.longest}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        className="control-input text-ellipsis"
      />
    </span>
    <button className="button button-strong">{button}</button>
  </div>
);
