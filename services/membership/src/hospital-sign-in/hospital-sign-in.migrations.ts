import { columnTypes, defineMigration, type MigrationClass } from "@union/persistence";

const { id } = columnTypes;

export const hospitalSignInMigrations: readonly MigrationClass[] = [
  defineMigration("20261123T1531-create-hospital-sign-in", [
    `CREATE TABLE hospital_sign_in (
      id ${id}, secret_hash BINARY(32) NOT NULL, expires_at DATETIME(3) NOT NULL,
      PRIMARY KEY (id), KEY by_expiry (expires_at)
    )`,
  ]),
];
