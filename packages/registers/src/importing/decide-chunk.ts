import type { Result } from "@union/kernel";
import type { ReadRow } from "../register/read-register.js";
import type { Columns, RowOfColumns, RowProblem } from "../register/register.js";
import { rowNumber } from "../register/row-number.js";
import type { FileMemory } from "./file-memory.js";
import type { IdentifiedRow } from "./identify-row.js";
import { numberTooLong, standsOutOfReach, standsWithOtherValues } from "./import-problems.js";
import type { CorrectionChoice } from "./import-state.js";
import { keepGuarded } from "./keep-guarded.js";
import type { Landing, LandingSite, Resolved } from "./landing.js";
import { type LedgerEntry, longestNumber, type RowLedger } from "./row-ledger.js";

type Candidate<Row> = IdentifiedRow<Row> & {
  readonly rowNo: number;
  /** The row as it was typed, by which the rows of one file are compared with each other. */
  readonly typed: IdentifiedRow<Row>;
};
type Admitted<Row, Found> = Candidate<Row> & Resolved<Row, Found>;
type Changed<Row, Found> = Admitted<Row, Found> & {
  readonly entry: LedgerEntry;
  /** The row as it stands before the correction. */
  readonly before: Row;
};

/** The verdicts of a chunk: every row is in exactly one of the four. */
export type Decision<Row, Found> = {
  readonly total: number;
  readonly refused: readonly { readonly rowNo: number; readonly problems: readonly RowProblem[] }[];
  readonly unchanged: number;
  readonly fresh: readonly Admitted<Row, Found>[];
  readonly changed: readonly Changed<Row, Found>[];
};

type Question<C extends Columns, Found> = {
  readonly landing: Landing<C, Found>;
  readonly site: LandingSite;
  readonly ledger: RowLedger;
  readonly memory: FileMemory<C>;
  readonly corrections: CorrectionChoice;
  readonly hashOf: (row: RowOfColumns<C>) => Buffer;
};

/**
 * Decides on the rows of a chunk, one after the other, against the rows before them, the ledger and the service's own
 * knowledge; a verdict does not depend on where chunks begin. Remembers what came in, and writes nothing.
 */
export async function decideChunk<C extends Columns, Found>(
  { landing, site, ledger, memory, corrections, hashOf }: Question<C, Found>,
  reads: readonly ReadRow<IdentifiedRow<RowOfColumns<C>>>[],
): Promise<Decision<RowOfColumns<C>, Found>> {
  type Row = RowOfColumns<C>;
  const { register } = landing;
  const refused: { rowNo: number; problems: readonly RowProblem[] }[] = [];
  const read: Candidate<Row>[] = [];
  for (const { rowNo, outcome } of reads) {
    if (outcome.ok) read.push({ rowNo, ...outcome.value, typed: outcome.value });
    else refused.push({ rowNo, problems: outcome.error });
  }
  const known = await ledger.find(read.map(({ number }) => number));
  const others = read.flatMap(({ number, hash }) => {
    const entry = known.get(number);
    return entry && !entry.hash.equals(hash) ? [entry.subjectId] : [];
  });
  const standing = await rowsAt(landing, site, others);
  const candidates = read.map((candidate) => {
    const entry = known.get(candidate.number);
    const before = entry && standing.get(entry.subjectId);
    if (!before || entry.hash.equals(candidate.hash)) return candidate;
    const row = keepGuarded(register, candidate.row, before);
    if (row === candidate.row) return candidate;
    const prepared = landing.prepare?.(site.scope.unionId, row);
    return { ...candidate, row, hash: hashOf(row), prepared };
  });
  const made = await madeHere(
    landing,
    site,
    candidates.filter(({ number }) => !known.has(number)).map(({ row }) => row),
  );
  const resolved = await landing.resolve(
    site,
    candidates.map(({ row }) => row),
    candidates.map(({ prepared }) => prepared),
  );
  const numberTitle = register.columns[register.number[0]!]!.title;
  const fresh: Admitted<Row, Found>[] = [];
  const changed: Changed<Row, Found>[] = [];

  const problemOf = (candidate: Candidate<Row>, found: Result<Found, RowProblem>) => {
    const { rowNo, number, hash, typed } = candidate;
    if ([...number].length > longestNumber) return numberTooLong(numberTitle);
    const prior = memory.check(number, typed.hash, typed.row);
    if (prior === "SAME") return null;
    if (prior) return prior;
    const entry = known.get(number);
    const here = entry ? undefined : made.get(number);
    if (here && hashOf(here).equals(hash)) {
      memory.remember(rowNo, number, typed.hash, typed.row);
      return null;
    }
    if (!found.ok) return found.error;
    if (!entry) fresh.push({ ...candidate, found: found.value });
    else if (!entry.hash.equals(hash)) {
      if (corrections === "REFUSE") return standsWithOtherValues(numberTitle);
      const before = standing.get(entry.subjectId);
      if (!before) return standsOutOfReach(numberTitle);
      changed.push({ ...candidate, found: found.value, entry, before });
    }
    memory.remember(rowNo, number, typed.hash, typed.row);
    return null;
  };
  candidates.forEach((candidate, n) => {
    const problem = problemOf(candidate, resolved[n] as Result<Found, RowProblem>);
    if (problem) refused.push({ rowNo: candidate.rowNo, problems: [problem] });
  });
  const unchanged = reads.length - refused.length - fresh.length - changed.length;
  return { total: reads.length, refused, unchanged, fresh, changed };
}

/** What came about here under the numbers of rows, as an export shows it to the importer. */
async function madeHere<C extends Columns, Found>(
  landing: Landing<C, Found>,
  site: LandingSite,
  rows: readonly RowOfColumns<C>[],
): Promise<Map<string, RowOfColumns<C>>> {
  const ids = rows.length === 0 ? [] : ((await landing.madeHere?.(site, rows)) ?? []);
  const standing = await rowsAt(landing, site, ids);
  return new Map([...standing.values()].map((row) => [rowNumber(landing.register, row), row]));
}

/** The rows that stand under some ids, as far as the importer may reach them. */
async function rowsAt<C extends Columns, Found>(
  landing: Landing<C, Found>,
  { tx, scope }: LandingSite,
  ids: readonly string[],
): Promise<Map<string, RowOfColumns<C>>> {
  const rows = new Map<string, RowOfColumns<C>>();
  if (ids.length > 0)
    for await (const { id, row } of landing.read(tx, scope, ids)) rows.set(id, row);
  return rows;
}
