export type Cells = readonly (string | number | null)[];

/** The inside of a sheet's `sheetData`; numbers are stored as numbers, as Excel keeps what is typed into a general cell. */
export const sheetRows = (rows: readonly Cells[]): string =>
  rows.map((cells) => `<row>${cells.map(cell).join("")}</row>`).join("");

function cell(value: string | number | null): string {
  if (value === null) return "<c/>";
  return typeof value === "number"
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
