import { type DataKeys, fromSqlInstant, type Sql } from "@union/persistence";
import { openPersonalData } from "../../member/index.js";
import type { OwnData } from "./own-data.js";
import type { OwnDataPart, OwnRow } from "./own-data-part.js";
import { ownDataParts } from "./own-data-parts.js";

type Person = OwnRow & { readonly salt: Buffer | null; readonly personal: Buffer | null };

/**
 * Everything that membership holds of one person, in the clear (PI-R10: access and copy); null where there is nobody. What the
 * other services hold hangs on the same person in the graph.
 */
export async function readOwnData(
  sql: Sql,
  keys: DataKeys,
  unionId: string,
  memberId: string,
): Promise<OwnData | null> {
  const [person] = await sql.query<Person[]>(
    `SELECT staff_no AS staffNo, name, sex, ethnic_group AS ethnicGroup, document_type AS documentType,
       political_status AS politicalStatus, education, work_started_on AS workStartedOn, data_salt AS salt, personal
     FROM member WHERE union_id = ? AND id = ? AND erased_on IS NULL`,
    [unionId, memberId],
  );
  if (!person) return null;
  const { salt, personal, ...plain } = person;
  const rowsOf = async ({ sql: text, open }: OwnDataPart): Promise<OwnRow[]> => {
    const rows = await sql.query<OwnRow[]>(text, [unionId, memberId]);
    return rows.map((row) => readable(open ? open(row, keys, salt) : row));
  };
  const parts: Record<string, OwnRow[]> = {};
  for (const [name, part] of Object.entries(ownDataParts)) parts[name] = await rowsOf(part);
  return { person: { ...plain, ...openPersonalData(keys, salt, personal) }, parts };
}

/** Instants in ISO 8601, amounts as numbers. */
const readable = (row: OwnRow): OwnRow =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => {
      if (value === null) return [field, null];
      if (field === "at" || field.endsWith("At"))
        return [field, fromSqlInstant(String(value)).toISOString()];
      return [field, field.endsWith("Fen") ? Number(value) : value];
    }),
  );
