import { proposalSheet } from "../../../services/democratic-management/src/testing/proposal-sheet.js";
import type { Caller } from "../caller.js";
import { act, underControl } from "./act.js";
import { canaries } from "./canaries.js";
import { type FileImport, importFile } from "./import-file.js";

const [goods, visitor] = canaries.visit;

/** A visit to the bird in hospital, as it would be recorded. */
export const visitTo = (memberId: string) => ({
  no: "V-1",
  memberId,
  visitedOn: "2025-03-01",
  trigger: canaries.visitCause[0],
  payer: "UNION",
  goods,
  visitor,
});

/** Records the visit, and some that cannot be. */
export async function recordVisits(chair: Caller, memberId: string): Promise<void> {
  const visit = visitTo(memberId);
  expect(await act(chair, "recordVisit", visit)).toMatchObject({ __typename: "Visit" });
  expect(await act(chair, "recordVisit", visit)).toMatchObject({ code: "VISIT_NUMBER_TAKEN" });
  const mutation =
    "mutation($input: RecordVisitInput!) { recordVisit(input: $input) { __typename } }";
  for (const field of ["cashFen", "visitedOn", "payer", "goods"]) {
    const mistyped = { input: { ...visit, [field]: { is: canaries.mistypedValue[0] } } };
    const { errors } = await chair.try(mutation, mistyped, underControl());
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  }
}

/** The bird's proposal comes in by its register. */
export const importProposal = (chair: Caller): Promise<FileImport> =>
  importFile(
    chair,
    "DemocraticManagement",
    proposalSheet({
      案由: canaries.proposal[0],
      提案人工号: canaries.staffNo[0],
      附议人工号: "",
    }),
  );
