import type { LocalDate, Result, Scope } from "@union/kernel";
import type { Outbox, Sql } from "@union/persistence";
import type { Columns, Register, RowOfColumns, RowProblem } from "../register/register.js";
import type { ExportRecord } from "./sensitive-export.js";

/** Where rows land: the union, the reach of whoever imports, his account, and the transaction they land in. */
export type LandingSite = {
  readonly tx: Sql;
  readonly outbox: Outbox;
  readonly scope: Scope;
  readonly today: LocalDate;
  readonly requestedBy: string;
};

/** A row that passed: what the register reads, and what the service found for it (ids of people, dates it computed …). */
export type Resolved<Row, Found> = { readonly row: Row; readonly found: Found };

/**
 * How a service takes in the rows of one register. The mechanism decides what is new, unchanged or a correction, keeps
 * verdicts, counts and checkpoints; the landing knows the service's own tables. All of it runs in one transaction a chunk.
 */
export type Landing<C extends Columns, Found, Prepared = unknown> = {
  readonly register: Register<C>;
  /** Fields that a file may repeat for people's sake only, such as a name beside a staff number: never compared. */
  readonly informative: readonly (keyof C & string)[];
  /** Fields of which no two rows of a file may share a value, besides the number. */
  readonly unique: readonly (keyof C & string)[];
  /**
   * Does ahead what a row will need and no database is asked for, such as encryption: rows are prepared while the chunk
   * before them is being written.
   */
  prepare?(unionId: string, row: RowOfColumns<C>): Prepared;
  /** Finds what each row needs, or says why it cannot come in; as many answers as rows. Writes nothing. */
  resolve(
    site: LandingSite,
    rows: readonly RowOfColumns<C>[],
    prepared: readonly Prepared[],
  ): Promise<readonly Result<Found, RowProblem>[]>;
  /** Stores new rows and answers the ids of what they became. */
  insert(
    site: LandingSite,
    rows: readonly Resolved<RowOfColumns<C>, Found>[],
  ): Promise<readonly string[]>;
  /** Stores other values for rows that stand already. */
  correct(
    site: LandingSite,
    rows: readonly (Resolved<RowOfColumns<C>, Found> & { readonly id: string })[],
  ): Promise<void>;
  /** Takes rows back as if they had never come (undo). */
  remove(site: LandingSite, ids: readonly string[]): Promise<void>;
  /** How many of these ids something has been built on, so that they cannot be taken back. */
  countBuiltOn(site: LandingSite, ids: readonly string[]): Promise<number>;
  /** The rows as they stand: those of a scope for an export, or some by id. In a stable order. */
  read(
    sql: Sql,
    scope: Scope,
    ids: readonly string[] | null,
  ): AsyncIterable<{ readonly id: string; readonly row: RowOfColumns<C> }>;
  /**
   * Ids of the records with the numbers of these rows that came about here and by no register. A row that repeats what its
   * record's own export says is unchanged; with other values it is whatever `resolve` says of it.
   */
  madeHere?(site: LandingSite, rows: readonly RowOfColumns<C>[]): Promise<readonly string[]>;
  /** Keeps who stood in exports in the clear, where the ids of rows are those of people; a register with guarded columns has it. */
  readonly exportRecord?: ExportRecord;
};

/** A landing of any register: what the mechanism holds in a list. Each landing keeps its own types inside. */
export type AnyLanding = Landing<Columns, unknown>;

/** Forgets the types of one register, so that a service can hold its landings in a list. */
export const anyLanding = <C extends Columns, Found, Prepared>(
  landing: Landing<C, Found, Prepared>,
): AnyLanding => landing as unknown as AnyLanding;
