import type { DataKeys, Sql } from "@union/persistence";
import { PersonalDataReader } from "../member/index.js";

type OfUnion = { readonly unionId: string; readonly memberId: string };

/** Whether two records of two unions are one person: equal document numbers, compared inside and told to nobody. */
export async function isSamePerson(
  sql: Sql,
  keys: DataKeys,
  one: OfUnion,
  other: OfUnion,
): Promise<boolean> {
  const reader = new PersonalDataReader(sql, keys);
  const documentOf = async ({ unionId, memberId }: OfUnion) =>
    (await reader.byIds(unionId, [memberId])).get(memberId)?.documentNo ?? null;
  const document = await documentOf(one);
  return document !== null && document === (await documentOf(other));
}
