import type { DataKeys, Sql } from "@union/persistence";
import { openPersonalData, type PersonalData } from "../member/index.js";
import { citizenNumberOf18 } from "./citizen-number-of-18.js";

/** What says that two records are not one person: 性别不同, 证件号码不同. */
export const identityConflicts = ["SEX", "DOCUMENT"] as const;
export type IdentityConflict = (typeof identityConflicts)[number];

type Identity = { readonly sex: string } & Pick<PersonalData, "documentNo">;
type Row = { id: string; sex: string; salt: Buffer | null; personal: Buffer | null };

/** In what two identities contradict each other; a number that one of them lacks contradicts nothing. */
export function conflictsOf(one: Identity, other: Identity): IdentityConflict[] {
  const numbers = [one, other].flatMap(({ documentNo }) =>
    documentNo ? [citizenNumberOf18(documentNo.trim().toUpperCase())] : [],
  );
  return identityConflicts.filter((conflict) =>
    conflict === "SEX" ? one.sex !== other.sex : numbers.length === 2 && numbers[0] !== numbers[1],
  );
}

/** In what the records of two people of a union contradict each other now; tells the kinds, never a number. */
export async function findConflicts(
  tx: Sql,
  keys: DataKeys,
  unionId: string,
  ids: readonly [string, string],
): Promise<IdentityConflict[]> {
  const rows = await tx.query<Row[]>(
    "SELECT id, sex, data_salt AS salt, personal FROM member WHERE union_id = ? AND id IN (?) ORDER BY id",
    [unionId, ids],
  );
  const [one, other] = rows.map(({ sex, salt, personal }) => ({
    ...{ sex, documentNo: openPersonalData(keys, salt, personal).documentNo },
  }));
  return one && other ? conflictsOf(one, other) : [];
}
