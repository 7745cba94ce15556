import type { RowProblem } from "../register/register.js";

/** A staff number that nobody has, or that lies outside the reach of whoever imports: the two look alike on purpose. */
export const personUnknown = (column: string): RowProblem => ({
  column,
  code: "PERSON_UNKNOWN",
  message: {
    zh: `“${column}”在花名册中查不到，或不在您的管理范围内；请核对，或先导入职工花名册。`,
    en: `Nobody on the roster within your scope has this ${column}; check it, or import the staff roster first.`,
  },
});
