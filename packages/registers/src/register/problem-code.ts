/** The stable code of a problem, for files of verdicts and for clients: CitizenIdCheckDigit → CITIZEN_ID_CHECK_DIGIT. */
export const problemCode = (kind: string): string =>
  kind.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
