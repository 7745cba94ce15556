import type { RegisterImport } from "./import-state.js";

type Told = Pick<
  RegisterImport,
  "id" | "unionId" | "register" | "sheet" | "requestedBy" | "accepted" | "unchanged" | "refused"
>;

/** What `register.imported.v1` says of an import. A file of commas has no sheet to be called by. */
export const importedEvent = (service: string, one: Told) => {
  const { id: importId, unionId, register, sheet, requestedBy } = one;
  const { accepted, unchanged, refused } = one;
  const of = { unionId, importId, service, register, ...(sheet && { sheet }) };
  return { ...of, accepted, unchanged, refused, requestedBy };
};
