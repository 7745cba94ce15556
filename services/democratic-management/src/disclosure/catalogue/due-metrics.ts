import type { DueDisclosure } from "./due-list.js";

/** An exact share: never a float (domain 0.3). `den` 0 says that there was nothing to measure. */
export type Share = { readonly num: number; readonly den: number };
/** 真公开、全公开、常公开 — how far disclosure is full and constant (DEM-05, 2.3). */
export type DueMetrics = { readonly coverage: Share; readonly timeliness: Share };

/** Coverage is published ÷ due, timeliness is on time ÷ due; what is not due yet counts only once it is published. */
export function dueMetrics(list: readonly DueDisclosure[]): DueMetrics {
  const due = list.filter(({ state }) => state !== "UPCOMING" && state !== "DUE");
  const count = (...states: readonly DueDisclosure["state"][]) =>
    due.filter(({ state }) => states.includes(state)).length;
  return {
    coverage: { num: count("PUBLISHED", "PUBLISHED_LATE"), den: due.length },
    timeliness: { num: count("PUBLISHED"), den: due.length },
  };
}
