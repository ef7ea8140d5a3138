/** Thousands of jobs can share one fault: one message each fault, with its first job and how many follow. */

export class Grouped {
  readonly #faults = new Map<string, { message: (more: string) => string; count: number }>();

  /** Counts a fault; only the first of a key decides the words. */
  add(key: string, message: (more: string) => string): void {
    const known = this.#faults.get(key);
    if (known) known.count += 1;
    else this.#faults.set(key, { message, count: 1 });
  }

  messages(): string[] {
    return [...this.#faults.values()].map(({ message, count }) =>
      message(count === 1 ? "" : ` (and ${count - 1} more like it)`),
    );
  }
}
