/** Why a cell cannot be taken. Facts come from the column's rules, never from what was typed. */
export type CellProblem =
  | { readonly kind: "Blank" }
  | { readonly kind: "FormulaError" }
  | { readonly kind: "ForbiddenCharacter" }
  | { readonly kind: "TextTooLong"; readonly max: number }
  | { readonly kind: "DigitsLost" }
  | { readonly kind: "DateUnreadable" }
  | { readonly kind: "DateImpossible" }
  | { readonly kind: "DateInFuture" }
  | { readonly kind: "MonthUnreadable" }
  | { readonly kind: "AmountUnreadable" }
  | { readonly kind: "AmountNegative" }
  | { readonly kind: "AmountTooPrecise"; readonly places: number }
  | { readonly kind: "AmountTooLarge" }
  | { readonly kind: "CountUnreadable" }
  | { readonly kind: "CountOutOfRange"; readonly min: number; readonly max: number }
  | { readonly kind: "NameForbiddenCharacter" }
  | { readonly kind: "NameLength"; readonly min: number; readonly max: number }
  | { readonly kind: "MobileUnreadable" }
  | { readonly kind: "CitizenIdUnreadable" }
  | { readonly kind: "CitizenIdBirthDate" }
  | { readonly kind: "CitizenIdCheckDigit" }
  | { readonly kind: "DocumentNumberUnreadable" }
  | { readonly kind: "StaffNumberUnreadable" }
  | { readonly kind: "NotAmongChoices"; readonly labels: readonly string[] }
  | { readonly kind: "ListTooLong"; readonly max: number };
