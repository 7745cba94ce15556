/** Earlier than any union that is kept here. */
const earliest = "1949-10-01";
const latest = "2999-12-31";

/** Whether text is a day as the graph takes it (LocalDate), such as 2025-03-01, and no typing half done. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  text >= earliest &&
  text <= latest &&
  new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
