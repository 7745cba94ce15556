/** Why a file cannot be read as a workbook. */
export type WorkbookProblem =
  | { readonly kind: "FileTooLarge"; readonly maxBytes: number }
  | { readonly kind: "FileEmpty" }
  | { readonly kind: "NoWorkbook" }
  | { readonly kind: "LegacyWorkbook" }
  | { readonly kind: "EncryptedWorkbook" }
  | { readonly kind: "DamagedWorkbook" }
  | { readonly kind: "ForbiddenXml" }
  | { readonly kind: "TooManyEntries"; readonly max: number }
  | { readonly kind: "TooManySheets"; readonly max: number }
  | { readonly kind: "InflatesTooFar" }
  | { readonly kind: "TooMuchText" }
  | { readonly kind: "TooManyRows"; readonly sheet: string; readonly max: number }
  | { readonly kind: "TooManyColumns"; readonly rowNo: number; readonly max: number }
  | { readonly kind: "CellTooLong"; readonly rowNo: number; readonly max: number }
  | { readonly kind: "UnknownEncoding" }
  | { readonly kind: "QuoteNotClosed" };
