export { type AuditEntry, audit, type SensitiveAct } from "./audit.js";
export { bulkInsert } from "./bulk-insert.js";
export { columnTypes } from "./column-types.js";
export {
  type ChangedMeanwhile,
  type Command,
  type CommandRefusal,
  command,
  type Envelope,
  type Unit,
} from "./command.js";
export { commandRefusals } from "./command.refusals.js";
export { type DataKeys, dataKeys, newSalt, type Sealer } from "./data-keys.js";
export {
  type Database,
  type DatabaseOptions,
  openDatabase,
  type Sql,
  type Tx,
} from "./database.js";
export { defineMigration, type MigrationClass } from "./define-migration.js";
export {
  type CampusFigure,
  type FigureAnswer,
  type FigureQuestion,
  FigureReader,
  type FigureRecord,
} from "./figure.reader.js";
export { infrastructureMigrations } from "./infrastructure.migrations.js";
export { infrastructurePrunables } from "./infrastructure.prunables.js";
export { fromSqlInstant, toSqlInstant } from "./instant.js";
export { isDuplicate } from "./is-duplicate.js";
export { newId } from "./new-id.js";
export { Outbox } from "./outbox.js";
export type { Prunable } from "./prunable.js";
export { type PruneOptions, prune } from "./prune.js";
export { pruneStatement } from "./prune-statement.js";
export { BadCursor, countRows, type List, readPage } from "./read-page.js";
export { countByParent, readByIds, readPages } from "./read-pages.js";
export { readSnapshot } from "./read-snapshot.js";
export { RegisterTable, type RegisterTableOf } from "./register-table.js";
export { all, type Condition, type ScopeColumns, scopeCondition } from "./scope-condition.js";
export { StaleVersion, saveVersion } from "./stale-version.js";
export { Statements } from "./statements.js";
export { tellSensitiveActs } from "./tell-sensitive-acts.js";
export { transactional } from "./transactional.js";
export { tryAgain } from "./try-again.js";
