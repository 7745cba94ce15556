import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id, number, word } = columnTypes;

/** The tables that welfare owns, in the order they came. */
export const welfareMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T1100-create-visit", [
    `CREATE TABLE visit (
      union_id ${id}, campus_id ${id}, id ${id}, no ${number}, member_id ${id}, department_id ${id}, cause ${word(40)},
      visited_on DATE NOT NULL, occurred_on DATE NULL, cash_fen BIGINT NOT NULL, goods VARCHAR(100) NULL, goods_value_fen BIGINT NOT NULL,
      payer ${word(20)}, visitor VARCHAR(100) NULL, status ${word(20)}, version INT NOT NULL,
      PRIMARY KEY (union_id, campus_id, id), UNIQUE KEY visit_id (id), UNIQUE KEY visit_no (union_id, no),
      KEY by_day (union_id, visited_on, id), KEY by_member (union_id, member_id, visited_on)
    )`,
  ]),
];
