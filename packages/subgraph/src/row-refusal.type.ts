import {
  type ImportRefusal,
  importingRefusals,
  type ReadRefusedCells,
  type RefusalKind,
  type RefusedCells,
  sentenceOf,
  type UploadedSheet,
} from "@union/registers";
import { ArgsType, Directive, Field, Int, ObjectType } from "type-graphql";
import { connectionType } from "./connection.type.js";
import { type Locale, say } from "./locale.js";

@ArgsType()
export class RefusalArgs {
  @Field(() => String, { nullable: true, description: "Only what is wrong in this column (列)." })
  column!: string | null;
  @Field(() => String, { nullable: true, description: "Only what has this code (代码)." })
  code!: string | null;
}

@Directive("@shareable")
@ObjectType("RefusalKind", {
  description: "How often one thing was wrong in an import (原因统计).",
})
export class RefusalKindType {
  @Field(() => String, { nullable: true, description: "Title of the column that is meant." })
  column!: string | null;
  @Field(() => String, { description: "Stable code, e.g. CITIZEN_ID_CHECK_DIGIT." }) code!: string;
  @Field(() => Int, { description: "How many rows have it." }) count!: number;
  static of({ column_title: column, code, n }: RefusalKind): RefusalKindType {
    return Object.assign(new RefusalKindType(), { column, code, count: Number(n) });
  }
}

@Directive("@shareable")
@ObjectType("RefusedCell", {
  description: "One cell of a row, as it was typed (单元格); personal columns are masked.",
})
export class RefusedCellType {
  @Field(() => String, { description: "The column's title in the register." }) column!: string;
  @Field(() => String, { nullable: true, description: "What was typed; null where it is empty." })
  text!: string | null;
  @Field(() => Boolean, { description: "Whether a refusal of the row names it." })
  isOffending!: boolean;
}

@Directive("@shareable")
@ObjectType("RowRefusal", { description: "Why a row of a workbook was refused (不予导入的行)." })
export class RowRefusalType {
  @Field(() => Int, { description: "The row's number as Excel shows it." }) rowNo!: number;
  @Field(() => String, { nullable: true, description: "Title of the column that is meant." })
  column!: string | null;
  @Field(() => String, { description: "Stable code, e.g. CITIZEN_ID_CHECK_DIGIT." }) code!: string;
  @Field(() => String, {
    description: "Why, and what to do, in the reader's language; never the value itself.",
  })
  message!: string;
  /** The cells of the rows of its page, read when somebody asks for the first of them. */
  private page!: PageCells;
  private locale!: Locale;

  @Field(() => [RefusedCellType], {
    description:
      "The row as it was typed, read from the uploaded file; nothing where that is gone, see cellsMissing.",
  })
  async cells(): Promise<RefusedCellType[]> {
    return refusedCellsIn(await this.page(), this.rowNo, [this.column]);
  }

  @Field(() => String, {
    nullable: true,
    description: "Why the cells cannot be shown any more, and what to do; null where they can.",
  })
  async cellsMissing(): Promise<string | null> {
    return cellsMissingIn(await this.page(), this.locale);
  }

  static of(row: ImportRefusal, page: PageCells, locale: Locale): RowRefusalType {
    return Object.assign(new RowRefusalType(), {
      rowNo: row.row_no,
      column: row.column_title,
      code: row.code,
      message: say({ zh: row.message_zh, en: row.message_en }, locale),
      page,
      locale,
    });
  }
}
export const RowRefusalConnection = connectionType("RowRefusal", RowRefusalType, { shared: true });

export type PageCells = () => Promise<RefusedCells>;

/** The cells of the rows of a page: one reading of the file, and none where nobody asks for them. */
export function cellsOfPage(
  read: ReadRefusedCells,
  upload: UploadedSheet,
  rowNos: readonly number[],
): PageCells {
  let cells: Promise<RefusedCells> | null = null;
  return () => {
    cells ??= read(upload, rowNos);
    return cells;
  };
}

/** The cells of a row among those of its page, the ones in the columns that are meant marked. */
export const refusedCellsIn = (
  page: RefusedCells,
  rowNo: number,
  meant: readonly (string | null)[],
): RefusedCellType[] =>
  (page.ok ? (page.value.get(rowNo) ?? []) : []).map((cell) =>
    Object.assign(new RefusedCellType(), { ...cell, isOffending: meant.includes(cell.column) }),
  );

/** Why the cells of a page cannot be shown, and what to do; null where they can. */
export const cellsMissingIn = (page: RefusedCells, locale: Locale): string | null =>
  page.ok ? null : say(sentenceOf(importingRefusals, page.error), locale);
