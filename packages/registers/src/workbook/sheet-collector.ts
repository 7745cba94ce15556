import type { CellValue, DateSystem } from "./cell-value.js";
import { columnNumber } from "./column-number.js";
import { eachAttribute } from "./each-attribute.js";
import { textCell } from "./text-cell.js";
import { UnreadableWorkbook } from "./unreadable-workbook.js";
import type { SheetRow } from "./workbook.js";
import type { WorkbookLimits } from "./workbook-limits.js";
import type { XmlHandler } from "./xml-scanner.js";

/** What the cells of every sheet of a workbook refer to. */
export type SheetContext = {
  readonly texts: readonly CellValue[];
  readonly dateStyles: readonly boolean[];
  readonly dateSystem: DateSystem;
  readonly limits: WorkbookLimits;
};

/** A cell as practically every program writes it; the groups are its column's letters, style, type and value. */
const usualCell =
  /<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d{1,6})")?(?: t="([a-z]{1,3})")?>(?:<v>([^<&]{1,30})<\/v>)?<\/c>/y;

/** Collects the rows of a sheet's XML as it is scanned; `take` hands out those that are complete. */
export class SheetCollector implements XmlHandler {
  private rows: SheetRow[] = [];
  private rowNo = 0;
  private cells: CellValue[] = [];
  private column = 0;
  private type = "n";
  private style = 0;
  private value = "";
  private isValue = false;
  private isPhonetic = false;
  private isRow = false;

  constructor(
    private readonly sheet: string,
    private readonly context: SheetContext,
  ) {}

  take(): readonly SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  /** Takes a cell of the usual form in one step, which halves the time of an import; all others go the long way. */
  takeElement(xml: string, start: number): number {
    if (xml.charCodeAt(start + 1) !== letterC || !this.isRow) return -1;
    usualCell.lastIndex = start;
    const match = usualCell.exec(xml);
    if (match === null) return -1;
    this.column = columnNumber(match[1] ?? "");
    this.style = Number(match[2] ?? 0);
    this.type = match[3] ?? "n";
    this.value = match[4] ?? "";
    this.checkLength();
    this.closeCell();
    return usualCell.lastIndex;
  }

  open(tag: string, attributes: string): void {
    if (tag === "c") this.openCell(attributes);
    else if (tag === "v" || tag === "t") this.isValue = !this.isPhonetic;
    else if (tag === "row") this.openRow(attributes);
    else if (tag === "rPh") this.isPhonetic = true;
  }

  close(tag: string): void {
    if (tag === "c") this.closeCell();
    else if (tag === "v" || tag === "t") this.isValue = false;
    else if (tag === "row") this.closeRow();
    else if (tag === "rPh") this.isPhonetic = false;
  }

  text(text: string): void {
    if (!this.isValue) return;
    this.value += text;
    this.checkLength();
  }

  private checkLength(): void {
    const max = this.context.limits.cellCharacters;
    if (this.value.length > max) {
      throw new UnreadableWorkbook({ kind: "CellTooLong", rowNo: this.rowNo, max });
    }
  }

  private openRow(attributes: string): void {
    const before = this.rowNo;
    this.rowNo += 1;
    this.cells = [];
    this.column = 0;
    this.isRow = true;
    eachAttribute(attributes, (name, value) => {
      if (name === "r") this.rowNo = Number(value);
    });
    if (!(Number.isSafeInteger(this.rowNo) && this.rowNo > before)) throw damaged();
  }

  private closeRow(): void {
    this.isRow = false;
    if (this.cells.length === 0) return;
    const max = this.context.limits.rows;
    if (this.rowNo > max)
      throw new UnreadableWorkbook({ kind: "TooManyRows", sheet: this.sheet, max });
    this.rows.push({ rowNo: this.rowNo, cells: this.cells });
    this.cells = [];
  }

  private openCell(attributes: string): void {
    this.column += 1;
    this.type = "n";
    this.style = 0;
    this.value = "";
    eachAttribute(attributes, this.cellAttribute);
  }

  private readonly cellAttribute = (name: string, value: string): void => {
    if (name === "r") this.column = columnNumber(value);
    else if (name === "s") this.style = Number(value);
    else if (name === "t") this.type = value;
  };

  private closeCell(): void {
    const cell = this.cell();
    if (cell === null) return;
    const max = this.context.limits.columns;
    if (!(this.column >= 1)) throw damaged();
    if (this.column > max)
      throw new UnreadableWorkbook({ kind: "TooManyColumns", rowNo: this.rowNo, max });
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column - 1] = cell;
  }

  private cell(): CellValue {
    const { value, type, context } = this;
    if (value === "") return null;
    if (type === "s") return this.sharedText(Number(value));
    if (type === "n") {
      const date = context.dateStyles[this.style] === true ? context.dateSystem : null;
      return { kind: "number", number: value.trim(), date };
    }
    if (type === "b") return { kind: "text", text: value.trim() === "0" ? "FALSE" : "TRUE" };
    if (type === "e") return { kind: "error", error: value };
    return textCell(value);
  }

  private sharedText(index: number): CellValue {
    const text = this.context.texts[index];
    if (text === undefined) throw damaged();
    return text;
  }
}

const letterC = 99;

const damaged = (): UnreadableWorkbook => new UnreadableWorkbook({ kind: "DamagedWorkbook" });
