import type { Columns, Register, RowOfColumns, RowProblem } from "../register/register.js";
import { repeatedInFile, sharedInFile } from "./import-problems.js";

type Seen = { readonly rowNo: number; readonly hash: string };

/**
 * What a file has shown so far of rows that came in or stood already: register numbers and unique values, each with its
 * first row. A refused row stands in nobody's way and is not remembered. It grows with the number of rows by some hundred
 * bytes each, which the row limit of workbooks bounds.
 */
export class FileMemory<C extends Columns> {
  private readonly numbers = new Map<string, Seen>();
  private readonly values = new Map<string, number>();

  constructor(
    private readonly register: Register<C>,
    private readonly unique: readonly (keyof C & string)[],
    private readonly earlier: FileMemory<C> | null = null,
  ) {}

  /** A memory that goes on from this one, for a chunk that may still be rolled back; `keep` makes it part of this one. */
  branch(): FileMemory<C> {
    return new FileMemory(this.register, this.unique, this);
  }

  keep(branch: FileMemory<C>): void {
    for (const [number, seen] of branch.numbers) this.numbers.set(number, seen);
    for (const [value, rowNo] of branch.values) this.values.set(value, rowNo);
  }

  /** The problem of a row with the rows before it, or null; SAME when it only repeats one of them. */
  check(number: string, hash: Buffer, row: RowOfColumns<C>): RowProblem | "SAME" | null {
    const prior = this.findNumber(number);
    if (prior)
      return prior.hash === hash.toString("base64")
        ? "SAME"
        : repeatedInFile(this.title(this.register.number[0]!), prior.rowNo);
    for (const field of this.unique) {
      const first = this.findValue(this.key(field, row));
      if (first !== undefined) return sharedInFile(this.title(field), first);
    }
    return null;
  }

  /** Remembers a row that came in or stood already. */
  remember(rowNo: number, number: string, hash: Buffer, row: RowOfColumns<C>): void {
    this.numbers.set(number, { rowNo, hash: hash.toString("base64") });
    for (const field of this.unique)
      if (row[field] !== null) this.values.set(this.key(field, row), rowNo);
  }

  private findNumber(number: string): Seen | undefined {
    return this.numbers.get(number) ?? this.earlier?.findNumber(number);
  }
  private findValue(key: string): number | undefined {
    return this.values.get(key) ?? this.earlier?.findValue(key);
  }
  private key(field: keyof C & string, row: RowOfColumns<C>): string {
    return row[field] === null ? "" : `${field}\n${String(row[field])}`;
  }
  private title(field: keyof C & string): string {
    return this.register.columns[field]?.title ?? field;
  }
}
