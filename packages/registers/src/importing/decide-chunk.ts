import type { Result } from "@union/kernel";
import { canonical } from "../register/canonical.js";
import type { ReadRow } from "../register/read-register.js";
import type { Columns, RowOfColumns, RowProblem } from "../register/register.js";
import { rowNumber } from "../register/row-number.js";
import type { FileMemory } from "./file-memory.js";
import { standsWithOtherValues } from "./import-problems.js";
import type { CorrectionChoice } from "./import-state.js";
import type { Landing, LandingSite, Resolved } from "./landing.js";
import type { LedgerEntry, RowLedger } from "./row-ledger.js";

type Candidate<Row> = {
  readonly rowNo: number;
  readonly number: string;
  readonly hash: Buffer;
  readonly row: Row;
};
type Admitted<Row, Found> = Candidate<Row> & Resolved<Row, Found>;

/** The verdicts of a chunk: every row is in exactly one of the four. */
export type Decision<Row, Found> = {
  readonly total: number;
  readonly refused: readonly { readonly rowNo: number; readonly problems: readonly RowProblem[] }[];
  readonly unchanged: number;
  readonly fresh: readonly Admitted<Row, Found>[];
  readonly changed: readonly (Admitted<Row, Found> & { readonly entry: LedgerEntry })[];
};

type Question<C extends Columns, Found> = {
  readonly landing: Landing<C, Found>;
  readonly site: LandingSite;
  readonly ledger: RowLedger;
  readonly memory: FileMemory<C>;
  readonly corrections: CorrectionChoice;
  readonly hashOf: (canonicalRow: string) => Buffer;
};

/** Decides on the rows of a chunk against the file so far, the ledger and the service's own knowledge. Writes nothing. */
export async function decideChunk<C extends Columns, Found>(
  { landing, site, ledger, memory, corrections, hashOf }: Question<C, Found>,
  reads: readonly ReadRow<RowOfColumns<C>>[],
): Promise<Decision<RowOfColumns<C>, Found>> {
  const { register } = landing;
  const refused: { rowNo: number; problems: readonly RowProblem[] }[] = [];
  const candidates: Candidate<RowOfColumns<C>>[] = [];
  const repeats: { rowNo: number; number: string }[] = [];
  for (const { rowNo, outcome } of reads) {
    if (!outcome.ok) {
      refused.push({ rowNo, problems: outcome.error });
      continue;
    }
    const row = outcome.value;
    const number = rowNumber(register, row);
    const hash = hashOf(canonical(register, without(row, landing.informative)));
    const prior = memory.check(rowNo, number, hash, row);
    if (prior === "SAME") repeats.push({ rowNo, number });
    else if (prior) refused.push({ rowNo, problems: [prior] });
    else candidates.push({ rowNo, number, hash, row });
    if (prior === null) memory.remember(rowNo, number, hash, row);
  }
  const refuse = ({ rowNo, number, row }: Candidate<RowOfColumns<C>>, problem: RowProblem) => {
    refused.push({ rowNo, problems: [problem] });
    memory.forget(number, row);
    for (const repeat of repeats)
      if (repeat.number === number) refused.push({ rowNo: repeat.rowNo, problems: [problem] });
  };
  const known = await ledger.find(candidates.map(({ number }) => number));
  const resolved = await landing.resolve(
    site,
    candidates.map(({ row }) => row),
  );
  const fresh: Admitted<RowOfColumns<C>, Found>[] = [];
  const changed: (Admitted<RowOfColumns<C>, Found> & { entry: LedgerEntry })[] = [];
  candidates.forEach((candidate, n) => {
    const entry = known.get(candidate.number);
    const found = resolved[n] as Result<Found, RowProblem>;
    if (!found.ok) refuse(candidate, found.error);
    else if (!entry) fresh.push({ ...candidate, found: found.value });
    else if (entry.hash.equals(candidate.hash)) return;
    else if (corrections === "APPLY") changed.push({ ...candidate, found: found.value, entry });
    else refuse(candidate, standsWithOtherValues(register.columns[register.number[0]!]!.title));
  });
  const unchanged = reads.length - refused.length - fresh.length - changed.length;
  return { total: reads.length, refused, unchanged, fresh, changed };
}

const without = <C extends Columns>(
  row: RowOfColumns<C>,
  fields: readonly string[],
): RowOfColumns<C> =>
  ({ ...row, ...Object.fromEntries(fields.map((field) => [field, null])) }) as RowOfColumns<C>;
