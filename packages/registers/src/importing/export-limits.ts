/** Bytes of an exported file at most. */
export const largestExport = 512 * 1024 * 1024;

/** What a browser is told of a file, by its format. */
export const exportTypes = {
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  CSV: "text/csv; charset=utf-8",
};
