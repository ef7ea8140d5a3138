/** Around every component test: a clean page, and no complaint of React that goes unseen. */
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { keepAnswers } from "./support/quick-dom";

// What is loaded after the form is there at once: tests of the page need not wait for it.
vi.mock("@/components/estimator/report-later", () => import("@/components/estimator/report"));
vi.mock("@/components/estimator/group-later", () => import("@/components/estimator/group-fields"));

const complaints: string[] = [];

// The real catalogue makes long pages, and axe reads every element of them.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });
keepAnswers();

// jsdom knows no modal dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation((...said: unknown[]) => {
    complaints.push(said.map(String).join(" "));
  });
  // jsdom has no layout, so nothing can be scrolled there.
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  window.history.replaceState(null, "", "/");
  expect(complaints.splice(0), "console.error was called").toEqual([]);
});
