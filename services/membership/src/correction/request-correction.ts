import { holdersOf } from "@union/deadlines";
import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import type { Steps } from "@union/stages";
import { type CorrectableField, readField, type ValueRefused } from "./correctable-field.js";
import type { CorrectionRepository, RecordCorrection } from "./correction.repository.js";
import { correctionStages } from "./correction.stages.js";
import type { PersonRecords } from "./person-record.js";

export type NoRecordOfYours = { readonly kind: "NoRecordOfYours" };
export type CorrectionOpen = { readonly kind: "CorrectionOpen" };
export type SameValue = { readonly kind: "SameValue" };
export type DocumentTaken = { readonly kind: "DocumentTaken" };
export type ProofUnknown = { readonly kind: "ProofUnknown" };
export type CorrectionReasonMissing = {
  readonly kind: "CorrectionReasonMissing";
  readonly max: number;
};
/** The person does not let the union keep this field (2.1.5, PI-R3). */
export type FieldNotConsented = { readonly kind: "FieldNotConsented" };
export type RequestCorrectionRefusal =
  | FieldNotConsented
  | NoRecordOfYours
  | CorrectionOpen
  | SameValue
  | DocumentTaken
  | ProofUnknown
  | CorrectionReasonMissing
  | ValueRefused;
export type RequestCorrectionInput = {
  readonly field: CorrectableField;
  readonly value: string;
  readonly reason: string;
  readonly proofFileId: string | null;
};

/** Whether the union may keep a field of somebody's record. */
export type MayKeep = (
  unionId: string,
  memberId: string,
  field: CorrectableField,
) => Promise<boolean>;
type Needs = {
  readonly records: PersonRecords;
  readonly corrections: CorrectionRepository;
  readonly steps: Pick<Steps, "pass">;
  readonly today: LocalDate;
  readonly now: Date;
  readonly mayKeep: MayKeep;
  /** Whether a file was uploaded by this account. */
  readonly isOwnFile: (actor: Actor, fileId: string) => Promise<boolean>;
};

const longest = 500;

/** How a request is called where it is told: without the person's name, which a notice would outlive. */
export const correctionName = ({ id }: { readonly id: string }): string =>
  `№ ${id.slice(-8).toUpperCase()}`;

/** A person asks for one field of his own record to be set right, with a reason and, if he has one, a proof (PI-R10, PI-R11). */
export const requestCorrection =
  ({ records, corrections, steps, today, now, mayKeep, isOwnFile }: Needs) =>
  async (
    actor: Actor,
    { field, value, reason, proofFileId }: RequestCorrectionInput,
  ): Promise<Result<{ id: string }, RequestCorrectionRefusal>> => {
    const { unionId, memberId } = actor;
    const why = reason.trim();
    if (why === "" || [...why].length > longest)
      return err({ kind: "CorrectionReasonMissing", max: longest });
    const record = memberId && (await records.find(unionId, memberId));
    if (!memberId || !record) return err({ kind: "NoRecordOfYours" });
    const read = readField(field, value, record.isCitizenId, today);
    if (!read.ok) return read;
    const [before, after] = [record.values[field], read.value];
    if (before === after) return err({ kind: "SameValue" });
    if (after !== null && !(await mayKeep(unionId, memberId, field)))
      return err({ kind: "FieldNotConsented" });
    if (
      field === "documentNo" &&
      after &&
      (await records.isDocumentTaken(unionId, memberId, after))
    )
      return err({ kind: "DocumentTaken" });
    if (proofFileId !== null && !(await isOwnFile(actor, proofFileId)))
      return err({ kind: "ProofUnknown" });
    if (await corrections.hasOpen(unionId, memberId, field)) return err({ kind: "CorrectionOpen" });
    const { campusId, departmentId } = record;
    const one: RecordCorrection = {
      ...{ unionId, id: newId(), memberId, campusId, departmentId, field, reason: why },
      ...{ proofFileId, state: "REQUESTED" as const, version: 1 },
    };
    await corrections.add(one, { before, after }, now);
    await steps.pass(correctionStages, actor, {
      ...{ unionId, subject: one.id, subjectName: correctionName(one), campusId },
      ...{ step: "request", from: "REQUESTED", to: "REQUESTED", opinion: null },
      parties: { OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], campusId) },
    });
    return ok({ id: one.id });
  };
