import { bulkInsert, type Sql } from "@union/persistence";
import type { Representative } from "./representative.js";

type Of = { readonly unionId: string; readonly id: string };
type Row = Omit<Representative, "isChief" | "isOutsider" | "isUnionChair"> & {
  readonly contractId: string;
  readonly isChief: number;
  readonly isOutsider: number;
  readonly isUnionChair: number;
};
export type RepresentativeRow = Representative & { readonly contractId: string };

/** The representatives of contracts; a list is always written as a whole. */
export class RepresentativeRepository {
  constructor(private readonly tx: Sql) {}

  async put({ unionId, id }: Of, all: readonly Representative[]): Promise<void> {
    await this.tx.query(
      "DELETE FROM contract_representative WHERE union_id = ? AND contract_id = ?",
      [unionId, id],
    );
    await bulkInsert(
      this.tx,
      "contract_representative",
      [
        ...["union_id", "contract_id", "position", "side", "member_id", "name", "is_chief"],
        ...["is_outsider", "is_union_chair", "delegation"],
      ],
      all.map((each, position) => [
        ...[unionId, id, position, each.side, each.memberId, each.name, Number(each.isChief)],
        ...[Number(each.isOutsider), Number(each.isUnionChair), each.delegation],
      ]),
    );
  }

  /** The representatives of several contracts, in the order of their lists. */
  async of(unionId: string, contractIds: readonly string[]): Promise<RepresentativeRow[]> {
    const rows = await this.tx.query<Row[]>(
      `SELECT contract_id AS contractId, side, member_id AS memberId, name, is_chief AS isChief, is_outsider AS isOutsider,
         is_union_chair AS isUnionChair, delegation
       FROM contract_representative WHERE union_id = ? AND contract_id IN (?) ORDER BY contract_id, position`,
      [unionId, contractIds],
    );
    return rows.map(({ isChief, isOutsider, isUnionChair, ...row }) => ({
      ...row,
      ...{ isChief: isChief === 1, isOutsider: isOutsider === 1, isUnionChair: isUnionChair === 1 },
    }));
  }
}
