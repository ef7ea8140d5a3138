/**
 * Two answers of jsdom, kept until the page changes: the labels of a control, for which jsdom walks the page once a
 * label, and the computed style of an element, for which it tries every rule of its own sheet. Every query by role or
 * label asks for both of every element.
 */
const labelable = "button, input:not([type=hidden]), meter, output, progress, select, textarea";

type Kept = { labels: Map<Element, HTMLLabelElement[]> | undefined; styles: WeakMap<Element, CSSStyleDeclaration> };

/** The labels of every control of the page: by the id that they name, or else of the control that they contain. */
function labelsOfPage(): Map<Element, HTMLLabelElement[]> {
  const found = new Map<Element, HTMLLabelElement[]>();
  for (const label of document.querySelectorAll("label")) {
    const id = label.getAttribute("for");
    const control = id === null ? label.querySelector(labelable) : document.getElementById(id);
    if (control?.matches(labelable)) found.set(control, [...(found.get(control) ?? []), label]);
  }
  return found;
}

/** Puts the kept answers in the place of jsdom's. Any change of any element or attribute makes them void. */
export function keepAnswers(): void {
  const nothing = (): Kept => ({ labels: undefined, styles: new WeakMap() });
  let kept = nothing();
  const changes = new MutationObserver(() => (kept = nothing()));
  changes.observe(document, { subtree: true, childList: true, attributes: true });
  const current = (): Kept => (changes.takeRecords().length > 0 ? (kept = nothing()) : kept);

  for (const { prototype } of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, HTMLButtonElement]) {
    const own = Object.getOwnPropertyDescriptor(prototype, "labels")!;
    Object.defineProperty(prototype, "labels", {
      ...own,
      get(this: HTMLElement) {
        if (!this.isConnected || this.getAttribute("type") === "hidden") return own.get!.call(this) as unknown;
        const answers = current();
        answers.labels ??= labelsOfPage();
        return answers.labels.get(this) ?? [];
      },
    });
  }

  const compute = window.getComputedStyle.bind(window);
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || !element.isConnected) return compute(element, pseudo);
    const { styles } = current();
    const style = styles.get(element) ?? compute(element);
    styles.set(element, style);
    return style;
  };
}
