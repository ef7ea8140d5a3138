import type { Page } from "playwright-core";

export function atHand(page: Page, go: () => Promise<unknown>): Promise<void>;
