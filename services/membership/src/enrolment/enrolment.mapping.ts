import { EntitySchema } from "typeorm";
import { Enrolment } from "./enrolment.js";

const id = { type: "char", length: 36, charset: "ascii", collation: "ascii_bin" } as const;
const word = { type: "varchar", length: 20, charset: "ascii", collation: "ascii_bin" } as const;

export const EnrolmentMapping = new EntitySchema<Enrolment>({
  name: "Enrolment",
  target: Enrolment,
  tableName: "enrolment",
  columns: {
    unionId: { ...id, name: "union_id", primary: true },
    id: { ...id, primary: true },
    memberId: { ...id, name: "member_id" },
    campusId: { ...id, name: "campus_id" },
    departmentId: { ...id, name: "department_id" },
    state: word,
    channel: { ...word, length: 10 },
    statement: { type: "varchar", length: 500, nullable: true },
    homeUnion: { ...word, name: "home_union" },
    otherUnion: { type: "varchar", length: 100, name: "other_union", nullable: true },
    appliedOn: { type: "date", name: "applied_on" },
    decidedOn: { type: "date", name: "decided_on", nullable: true },
    document: { type: "varchar", length: 100, nullable: true },
    decidedBy: { type: "varchar", length: 60, name: "decided_by", nullable: true },
    enteredBy: { ...id, name: "entered_by", nullable: true },
    version: { type: "int" },
  },
});
