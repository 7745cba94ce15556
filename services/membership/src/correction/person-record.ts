import type { LocalDate } from "@union/kernel";
import { type DataKeys, newSalt, type Outbox, type Sql } from "@union/persistence";
import {
  documentIndex,
  memberCards,
  openPersonalData,
  type PersonalData,
  pinyinOf,
  sealPersonalData,
} from "../member/index.js";
import type { CorrectableField } from "./correctable-field.js";

/** A person's own record as it stands: every correctable field in the clear, and where he works. */
export type PersonRecord = {
  readonly campusId: string | null;
  readonly departmentId: string | null;
  readonly isCitizenId: boolean;
  readonly salt: Buffer | null;
  readonly personal: PersonalData;
  readonly values: Readonly<Record<CorrectableField, string | null>>;
};
type Row = Omit<PersonRecord, "personal" | "values" | "isCitizenId"> &
  Record<"name" | "sex" | "documentType", string> &
  Record<"ethnicGroup" | "politicalStatus" | "education", string | null> & {
    readonly personal: Buffer | null;
  };

const plain = {
  sex: "sex",
  ethnicGroup: "ethnic_group",
  politicalStatus: "political_status",
  education: "education",
} as const;

/** Reads and sets single fields of one person's record, whichever column holds them. */
export class PersonRecords {
  constructor(
    private readonly sql: Sql,
    private readonly keys: DataKeys,
  ) {}

  /** The record of somebody who was not erased, locked; null when the union has no such person. */
  async find(unionId: string, memberId: string): Promise<PersonRecord | null> {
    const [row] = await this.sql.query<Row[]>(
      `SELECT p.campus_id AS campusId, p.department_id AS departmentId, m.name, m.sex, m.document_type AS documentType,
         m.ethnic_group AS ethnicGroup, m.political_status AS politicalStatus, m.education, m.data_salt AS salt, m.personal
       FROM member m LEFT JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id
       WHERE m.union_id = ? AND m.id = ? AND m.erased_on IS NULL ORDER BY p.valid_from DESC LIMIT 1 FOR UPDATE`,
      [unionId, memberId],
    );
    if (!row) return null;
    const { campusId, departmentId, salt, documentType, personal: sealed, ...texts } = row;
    const personal = openPersonalData(this.keys, salt, sealed);
    const { bornOn, documentNo, mobile } = personal;
    const values = { ...texts, bornOn, documentNo, mobile };
    const isCitizenId = documentType === "CITIZEN_ID";
    return { campusId, departmentId, isCitizenId, salt, personal, values };
  }

  /** Whether somebody else has this document number. */
  async isDocumentTaken(unionId: string, memberId: string, documentNo: string): Promise<boolean> {
    const rows = await this.sql.query<unknown[]>(
      "SELECT id FROM member WHERE union_id = ? AND document_index = ? AND id <> ? FOR UPDATE",
      [unionId, documentIndex(this.keys, unionId, documentNo), memberId],
    );
    return rows.length > 0;
  }

  /** Sets one field and tells the directories. The field's value was checked before. */
  async set(
    unionId: string,
    memberId: string,
    record: PersonRecord,
    field: CorrectableField,
    value: string | null,
    { outbox, today }: { readonly outbox: Pick<Outbox, "add">; readonly today: LocalDate },
  ): Promise<void> {
    const columns = this.columnsFor(unionId, record, field, value);
    const set = Object.keys(columns)
      .map((column) => `${column} = ?`)
      .join(", ");
    await this.sql.query(
      `UPDATE member SET ${set}, version = version + 1 WHERE union_id = ? AND id = ?`,
      [...Object.values(columns), unionId, memberId],
    );
    const members = await memberCards(this.sql, unionId, [memberId], today);
    if (members.length > 0) await outbox.add("member.changed.v1", memberId, { unionId, members });
  }

  private columnsFor(
    unionId: string,
    { salt, personal }: PersonRecord,
    field: CorrectableField,
    value: string | null,
  ): Record<string, unknown> {
    if (field === "name") {
      const { full, initials } = pinyinOf(value ?? "");
      return { name: value, pinyin: full, initials };
    }
    if (field !== "bornOn" && field !== "documentNo" && field !== "mobile")
      return { [plain[field]]: value };
    const data = { ...personal, [field]: value };
    const sealed = sealPersonalData(this.keys, data, salt ?? newSalt());
    const columns = { data_salt: sealed.salt, personal: sealed.personal };
    if (field === "bornOn") return { ...columns, birth_month_day: value?.slice(5) ?? null };
    if (field === "mobile") return columns;
    const index = value === null ? null : documentIndex(this.keys, unionId, value);
    return { ...columns, document_index: index };
  }
}
