"use client";

import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import { useLayoutEffect, useRef, type ComponentPropsWithRef, type SyntheticEvent } from "react";
import { useModelSearch, type Searched } from "@/components/hooks/use-model-search";
import type { FormValues } from "@/lib/ask/form";
import { compareLinkWith } from "@/lib/ask/model-set";
import type { ModelKind } from "@/lib/catalogue/vocabulary";
import type { ModelSearch } from "@/lib/views/page/model-search";
import { kindWords } from "@/lib/words/catalogue";
import { ModelRow, toCompare } from "./model-row";

type Props = Searched & {
  chosen: string;
  choose: (key: string, patch?: FormValues) => void;
  /** A model can be taken to the comparison instead, by its address. */
  compare?: ((href: string) => void) | undefined;
  close: () => void;
};

type Hit = ModelSearch["hits"][number];
const types = useCombobox.stateChangeTypes;

/** The list stays open as long as the dialog does, and nothing but a choice chooses: leaving the field by Tab does not. */
function steady(
  state: UseComboboxState<Hit>,
  { type, changes }: UseComboboxStateChangeOptions<Hit>,
): Partial<UseComboboxState<Hit>> {
  if (
    type === types.InputBlur ||
    type === types.InputClick ||
    type === types.InputKeyDownEscape ||
    type === types.MenuMouseLeave
  )
    return state;
  if (type === types.InputKeyDownEnter || type === types.ItemClick)
    return { ...changes, isOpen: true, inputValue: state.inputValue };
  return { ...changes, isOpen: true };
}

/** Keeps what listens behind it from choosing. */
const withoutChoosing = (event: SyntheticEvent) => {
  event.preventDefault();
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
};

const isCompare = ({ target }: SyntheticEvent): boolean => target instanceof Element && target.matches(`.${toCompare}`);

type KindsProps = { kinds: ModelSearch["kinds"]; kind: ModelKind; setKind: (kind: ModelKind) => void };

/** Kinds that have matches, one of which is shown. */
const Kinds = ({ kinds, kind, setKind }: KindsProps) =>
  kinds.every((each) => each.kind === kind) ? null : (
    <div role="group" aria-label="Kinds of models" className="flex flex-wrap gap-2 px-3.5 py-2">
      {kinds.map((each) => (
        <button
          key={each.kind}
          type="button"
          aria-pressed={each.kind === kind}
          onClick={() => setKind(each.kind)}
          className="min-h-6 cursor-pointer rounded-full border border-hair-strong px-2.5 text-label text-soft hover:border-ink aria-pressed:border-ink aria-pressed:font-[560] aria-pressed:text-ink pointer-coarse:min-h-11 forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none"
        >
          {kindWords[each.kind].name} {each.count}
        </button>
      ))}
    </div>
  );

const many = (count: number): string => (count === 1 ? "1 model" : `${count} models`);

function hintOf(result: ModelSearch | undefined): string {
  if (!result) return "The models and their prices are being loaded.";
  if (result.none !== undefined) return result.none;
  return result.reading === "" ? `${many(result.all)}, priced for this plan` : result.reading;
}

/** What is heard of a change: how many there are, and how the words were read. */
function heardOf(result: ModelSearch | undefined): string {
  if (!result || result.none !== undefined) return hintOf(result);
  return [many(result.all), result.reading].filter(Boolean).join(". ");
}

type SearchFieldProps = {
  label: ComponentPropsWithRef<"label">;
  input: ComponentPropsWithRef<"input">;
  close: () => void;
};

/** Where the words are typed, and the way out. */
const SearchField = ({ label, input, close }: SearchFieldProps) => (
  <div className="flex items-center gap-3 border-b border-hair-strong px-3.5">
    <label {...label} className="sr-only">
      Model, maker, provider, or what it has to make
    </label>
    <input
      {...input}
      className="min-h-12 min-w-0 grow bg-transparent text-[1rem] outline-offset-[-2px]"
      placeholder="kling 3 1080 sound"
      maxLength={200}
      spellCheck={false}
      autoCapitalize="off"
    />
    <button
      type="button"
      onClick={close}
      aria-label="Close"
      className="min-h-6 cursor-pointer rounded border border-hair-strong px-1.5 text-label text-soft hover:border-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
    >
      esc
    </button>
  </div>
);

type FootProps = { compares: boolean; more: number };

/** Which keys do what, and how many models are not listed. */
const Foot = ({ compares, more }: FootProps) => (
  <p className="flex justify-between gap-4 border-t border-hair px-3.5 py-2 text-label text-soft">
    {compares ? <span>Enter chooses · Alt Enter compares</span> : <span aria-hidden="true">↑ ↓ and Enter choose</span>}
    {more > 0 ? <span>{more} more: type on</span> : null}
  </p>
);

type Search = ReturnType<typeof useModelSearch>;

/** What a choice does, and what a press on the words that compare does instead. */
function useTaking({ plan, choose, compare, close }: Props, { result, settled }: Pick<Search, "result" | "settled">) {
  const first = result?.hits[0];
  /** The model that is taken, with what the words asked for: of the first that which stands there once all is priced. */
  const take = (hit: Hit, use: (key: string, patch: FormValues) => void) => {
    const known = hit === first ? settled() : result;
    close();
    use((hit === first ? known?.hits[0] : hit)?.key ?? hit.key, { ...known?.asked });
  };
  return {
    pick: (hit: Hit) => take(hit, choose),
    comparing: (event: SyntheticEvent, hit: Hit | undefined) => {
      withoutChoosing(event);
      if (hit) take(hit, (key, patch) => compare?.(compareLinkWith(plan.query, key, patch)));
    },
  };
}

function Search(props: Props) {
  const { engine, plan, chosen, compare, close } = props;
  const { setText, kind, setKind, result, settled } = useModelSearch({ engine, plan });
  const hits = result?.hits ?? [];
  const { pick, comparing } = useTaking(props, { result, settled });
  const { getInputProps, getLabelProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Hit>({
    items: [...hits],
    itemToString: (hit) => hit?.name ?? "",
    itemToKey: (hit) => hit?.key,
    initialIsOpen: true,
    defaultHighlightedIndex: 0,
    selectedItem: null,
    stateReducer: steady,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => (selectedItem ? pick(selectedItem) : undefined),
  });
  const named = plan.plan.workloads[0].models;
  return (
    <>
      <SearchField
        label={getLabelProps()}
        input={getInputProps({
          onKeyDown: (event) =>
            compare && event.altKey && event.key === "Enter" ? comparing(event, hits[highlightedIndex]) : undefined,
        })}
        close={close}
      />
      <Kinds kinds={result?.kinds ?? []} kind={kind} setKind={setKind} />
      <p className="px-3.5 pt-2 pb-1.5 text-label text-soft">{hintOf(result)}</p>
      <p role="status" className="sr-only">
        {heardOf(result)}
      </p>
      <ul {...getMenuProps()} className="min-h-0 grow overflow-y-auto overscroll-contain">
        {hits.map((item, index) => (
          <ModelRow
            key={item.key}
            hit={item}
            highlighted={index === highlightedIndex}
            compares={compare !== undefined && !named.includes(item.key)}
            {...getItemProps({
              item,
              index,
              "aria-selected": item.key === chosen,
              onClick: (event) => (isCompare(event) ? comparing(event, item) : undefined),
            })}
          />
        ))}
      </ul>
      <Foot compares={compare !== undefined} more={(result?.all ?? 0) - hits.length} />
    </>
  );
}

/** The search for a model over the page: a field, and the models that match, each with the money of this plan. */
export function ModelDialog(props: Props) {
  const { close } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closing gives the focus back to what was in focus before.
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label="Choose a model"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={({ key }) => (key === "Escape" ? close() : undefined)}
      onClick={({ target }) => (target === dialog.current ? close() : undefined)}
      className="fixed inset-x-0 top-0 mx-auto max-h-dvh w-full max-w-[34rem] flex-col rounded-b-[10px] border border-hair-strong bg-raised text-ink open:flex backdrop:bg-ink/30 sm:top-[8vh] sm:max-h-[80vh] sm:rounded-[10px] print:hidden"
    >
      <Search {...props} />
    </dialog>
  );
}
