import type { LocalDate } from "@union/kernel";
import { type DataKeys, newSalt } from "@union/persistence";

/** What is known of a person beyond name and post: P2 and P3, sealed as one, with a key of the person's own. */
export type PersonalData = {
  readonly bornOn: LocalDate | null;
  readonly documentNo: string | null;
  readonly mobile: string | null;
  /** Fen a month. */
  readonly duesBaseFen: number | null;
};

const column = "member.personal";

export type SealedPersonalData = { readonly salt: Buffer; readonly personal: Buffer };

export function sealPersonalData(
  keys: DataKeys,
  data: PersonalData,
  salt = newSalt(),
): SealedPersonalData {
  return { salt, personal: keys.forSubject(salt).seal(column, JSON.stringify(data)) };
}

/** The data again; nothing but nulls once the person's key was destroyed (erasure). */
export function openPersonalData(
  keys: DataKeys,
  salt: Buffer | null,
  personal: Buffer | null,
): PersonalData {
  if (salt === null || personal === null)
    return { bornOn: null, documentNo: null, mobile: null, duesBaseFen: null };
  return JSON.parse(keys.forSubject(salt).open(column, personal));
}

/** Finds a document number without knowing it: equal numbers have equal indexes within a union. */
export const documentIndex = (keys: DataKeys, unionId: string, documentNo: string): Buffer =>
  keys.blindIndex(unionId, "member.document_no", documentNo);
