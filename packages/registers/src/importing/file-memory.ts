import type { Columns, Register, RowOfColumns, RowProblem } from "../register/register.js";
import { repeatedInFile, sharedInFile } from "./import-problems.js";

type Seen = { readonly rowNo: number; readonly hash: string };

/**
 * What a file has shown so far: register numbers and unique values, each with its first row. It grows with the number of
 * rows by some hundred bytes each, which the row limit of workbooks bounds.
 */
export class FileMemory<C extends Columns> {
  private readonly numbers = new Map<string, Seen>();
  private readonly values = new Map<string, number>();

  constructor(
    private readonly register: Register<C>,
    private readonly unique: readonly (keyof C & string)[],
  ) {}

  /** The problem of a row with the rows before it, or null; SAME when it only repeats one of them. */
  check(
    rowNo: number,
    number: string,
    hash: Buffer,
    row: RowOfColumns<C>,
  ): RowProblem | "SAME" | null {
    const prior = this.numbers.get(number);
    if (prior && prior.rowNo !== rowNo)
      return prior.hash === hash.toString("base64")
        ? "SAME"
        : repeatedInFile(this.title(this.register.number[0]!), prior.rowNo);
    for (const field of this.unique) {
      const first = this.values.get(this.key(field, row));
      if (first !== undefined && first !== rowNo) return sharedInFile(this.title(field), first);
    }
    return null;
  }

  /** Remembers a row that may come in. */
  remember(rowNo: number, number: string, hash: Buffer, row: RowOfColumns<C>): void {
    this.numbers.set(number, { rowNo, hash: hash.toString("base64") });
    for (const field of this.unique)
      if (row[field] !== null) this.values.set(this.key(field, row), rowNo);
  }

  /** Forgets a row that was refused after all: it stands in nobody's way. */
  forget(number: string, row: RowOfColumns<C>): void {
    this.numbers.delete(number);
    for (const field of this.unique) this.values.delete(this.key(field, row));
  }

  private key(field: keyof C & string, row: RowOfColumns<C>): string {
    return row[field] === null ? "" : `${field}\n${String(row[field])}`;
  }
  private title(field: keyof C & string): string {
    return this.register.columns[field]?.title ?? field;
  }
}
