import { type DirectoryMember, placeOn } from "@union/directory";
import { RegisterTable, type Sql } from "@union/persistence";
import type { VisitFacts } from "./visit.js";

/** A visit belongs to the campus where the person worked on its day, whenever it is recorded. */
export type PlacedVisit = { readonly facts: VisitFacts; readonly person: DirectoryMember };

const columnsOf = ({ facts, person }: PlacedVisit) => ({
  campus_id: placeOn(person, facts.visitedOn).campusId,
  no: facts.no,
  member_id: person.id,
  department_id: placeOn(person, facts.visitedOn).departmentId,
  cause: facts.trigger,
  visited_on: facts.visitedOn,
  occurred_on: facts.occurredOn,
  cash_fen: facts.cashFen,
  goods: facts.goods,
  goods_value_fen: facts.goodsValueFen,
  payer: facts.payer,
  visitor: facts.visitor,
  status: "DONE",
});

/** Writes visits. */
export class VisitRepository extends RegisterTable<PlacedVisit> {
  constructor(sql: Sql, unionId: string) {
    super(sql, unionId, { name: "visit", columnsOf });
  }
}
