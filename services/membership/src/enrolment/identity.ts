import type { LocalDate } from "@union/kernel";
import type { PolicyValue } from "@union/policy";
import { checkCitizenId } from "@union/registers";

/** What a person is known by (实名制, domain 2.1.5), opened for the check alone: P2 and P3. */
export type Identity = {
  readonly name: string;
  readonly sex: string;
  readonly ethnicGroup: string | null;
  readonly bornOn: string | null;
  readonly documentType: string;
  readonly documentNo: string | null;
  readonly mobile: string | null;
};
export type IdentityField = PolicyValue<"enrolment.identityFields">[number];

const isValid: Readonly<Record<IdentityField, (of: Identity, today: LocalDate) => boolean>> = {
  NAME: ({ name }) => name.trim() !== "",
  SEX: ({ sex }) => sex === "MALE" || sex === "FEMALE",
  ETHNIC_GROUP: ({ ethnicGroup }) => Boolean(ethnicGroup?.trim()),
  BIRTH_DATE: ({ bornOn }, today) => bornOn !== null && bornOn < today,
  DOCUMENT: ({ documentType, documentNo, bornOn }, today) => {
    if (!documentNo?.trim()) return false;
    if (documentType !== "CITIZEN_ID") return true;
    const number = checkCitizenId(documentNo, today);
    return (
      number.ok && (bornOn === null || bornOn.replaceAll("-", "") === number.value.slice(6, 14))
    );
  },
  MOBILE: ({ mobile }) => /^1[3-9]\d{9}$/.test(mobile ?? ""),
};

/** The fields that are missing or wrong, by name and never by value. A citizen number must agree with the birth date. */
export const identityGaps = (
  identity: Identity,
  required: readonly IdentityField[],
  today: LocalDate,
): IdentityField[] => required.filter((field) => !isValid[field](identity, today));
