/** What a workbook may cost at most. Everything is counted while reading; no size that a file claims is believed. */
export type WorkbookLimits = {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Parts inside the xlsx archive. */
  readonly entries: number;
  readonly sheets: number;
  /** Bytes of all parts after inflating. */
  readonly inflatedBytes: number;
  /** Inflated bytes per packed byte of one part; parts below one megabyte are not judged. */
  readonly compressionRatio: number;
  /** Memory in bytes that the shared texts of an xlsx file may take. */
  readonly sharedStringBytes: number;
  /** The highest row number that may hold something. */
  readonly rows: number;
  /** The highest column number that may hold something. */
  readonly columns: number;
  /** UTF-16 units of one cell's text (Excel's own limit). */
  readonly cellCharacters: number;
  /** How deep XML elements may nest. */
  readonly xmlDepth: number;
};

export const defaultWorkbookLimits: WorkbookLimits = {
  fileBytes: 50 * 1024 * 1024,
  entries: 1_000,
  sheets: 100,
  inflatedBytes: 1024 * 1024 * 1024,
  compressionRatio: 200,
  sharedStringBytes: 128 * 1024 * 1024,
  rows: 1_000_000,
  columns: 200,
  cellCharacters: 32_767,
  xmlDepth: 64,
};
