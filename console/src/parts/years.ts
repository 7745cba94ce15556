import { today } from "./use-dates.js";

/** The first year of which the graph knows figures. */
export const firstYear = 1950;

/** The year that it is at the union. */
export const thisYear = (): number => Number(today().slice(0, 4));
