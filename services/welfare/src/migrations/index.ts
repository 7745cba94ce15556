import { defineMigration, type MigrationClass } from "@union/persistence";

const id = "CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL";
const word = (length: number) =>
  `VARCHAR(${length}) CHARACTER SET ascii COLLATE ascii_bin NOT NULL`;

/** The tables that welfare owns, in the order they came. */
export const welfareMigrations: readonly MigrationClass[] = [
  defineMigration("20261122T1100-create-visit", [
    `CREATE TABLE visit (
      union_id ${id}, campus_id ${id}, id ${id}, no VARCHAR(40) NOT NULL, member_id ${id}, department_id ${id}, cause ${word(40)},
      visited_on DATE NOT NULL, occurred_on DATE NULL, cash_fen BIGINT NOT NULL, goods VARCHAR(100) NULL, goods_value_fen BIGINT NOT NULL,
      payer ${word(20)}, visitor VARCHAR(100) NULL, status ${word(20)}, version INT NOT NULL,
      PRIMARY KEY (union_id, campus_id, id), UNIQUE KEY visit_id (id), UNIQUE KEY visit_no (union_id, no),
      KEY by_day (union_id, visited_on, campus_id), KEY by_member (union_id, member_id, visited_on)
    )`,
  ]),
  // The ledger of rows tells zf-1 from ZF-1; the table has to as well.
  defineMigration("20261122T1540-make-visit-number-exact", [
    "ALTER TABLE visit MODIFY no VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL",
  ]),
];
