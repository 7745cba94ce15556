import {
  ImportReader,
  type ImportRefusal,
  type JudgedRow,
  type RegisterImport,
  type RowVerdict,
} from "@union/registers";
import { ArgsType, Directive, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionType } from "./connection.type.js";
import { type Locale, say } from "./locale.js";
import type { RegisterContext } from "./register-context.js";
import {
  cellsMissingIn,
  cellsOfPage,
  type PageCells,
  RefusedCellType,
  refusedCellsIn,
} from "./row-refusal.type.js";

const RowVerdictEnum: Record<RowVerdict, RowVerdict> = {
  NEW: "NEW",
  CORRECTED: "CORRECTED",
  UNCHANGED: "UNCHANGED",
  REFUSED: "REFUSED",
};
registerEnumType(RowVerdictEnum, {
  name: "RowVerdict",
  description:
    "What became of a row (判定): new 新增, corrected 更正, unchanged 已有, refused 不予导入; in a dry run, what would.",
});

@ArgsType()
export class VerdictArgs {
  @Field(() => RowVerdictEnum, {
    nullable: true,
    description: "Only the rows with this verdict (判定).",
  })
  verdict!: RowVerdict | null;
}

@Directive("@shareable")
@ObjectType("RefusalReason", { description: "One thing that was wrong with a row (原因)." })
export class RefusalReasonType {
  @Field(() => String, { nullable: true, description: "Title of the column that is meant." })
  column!: string | null;
  @Field(() => String, { description: "Stable code, e.g. CITIZEN_ID_CHECK_DIGIT." }) code!: string;
  @Field(() => String, {
    description: "Why, and what to do, in the reader's language; never the value itself.",
  })
  message!: string;
}

type PageReasons = () => Promise<ReadonlyMap<number, readonly ImportRefusal[]>>;

@Directive("@shareable")
@ObjectType("JudgedRow", { description: "A row of an imported sheet and its verdict (判定)." })
export class JudgedRowType {
  @Field(() => Int, { description: "The row's number as Excel shows it." }) rowNo!: number;
  @Field(() => RowVerdictEnum, { description: "What became of it; in a dry run, what would." })
  verdict!: RowVerdict;
  /** The cells and the reasons of the rows of its page, each read when somebody asks for the first of them. */
  private pageCells!: PageCells;
  private pageReasons!: PageReasons;
  private locale!: Locale;

  @Field(() => [RefusedCellType], {
    description:
      "The row as it was typed, read from the uploaded file; nothing where that is gone, see cellsMissing.",
  })
  async cells(): Promise<RefusedCellType[]> {
    const meant = (await this.reasons()).map(({ column_title }) => column_title);
    return refusedCellsIn(await this.pageCells(), this.rowNo, meant);
  }

  @Field(() => String, {
    nullable: true,
    description: "Why the cells cannot be shown any more, and what to do; null where they can.",
  })
  async cellsMissing(): Promise<string | null> {
    return cellsMissingIn(await this.pageCells(), this.locale);
  }

  @Field(() => [RefusalReasonType], {
    description: "Everything that was wrong with it; nothing where it was not refused.",
  })
  async refusals(): Promise<RefusalReasonType[]> {
    return (await this.reasons()).map(({ column_title: column, code, message_zh, message_en }) =>
      Object.assign(new RefusalReasonType(), {
        column,
        code,
        message: say({ zh: message_zh, en: message_en }, this.locale),
      }),
    );
  }

  private async reasons(): Promise<readonly ImportRefusal[]> {
    return this.verdict === "REFUSED" ? ((await this.pageReasons()).get(this.rowNo) ?? []) : [];
  }

  /** How the rows of a page of an import become nodes: its file and its refusals are read once for all of them. */
  static ofPage(
    upload: RegisterImport,
    rows: readonly JudgedRow[],
    { registers, locale }: RegisterContext,
  ): (row: JudgedRow) => JudgedRowType {
    const pageCells = cellsOfPage(
      registers.readCells,
      upload,
      rows.map(({ rowNo }) => rowNo),
    );
    let reasons: ReturnType<PageReasons> | null = null;
    const pageReasons: PageReasons = () => {
      const refused = rows.filter(({ verdict }) => verdict === "REFUSED");
      reasons ??= new ImportReader(registers.db.manager).refusalsOfRows(
        upload.id,
        refused.map(({ rowNo }) => rowNo),
      );
      return reasons;
    };
    return (row) => Object.assign(new JudgedRowType(), { ...row, pageCells, pageReasons, locale });
  }
}
export const JudgedRowConnection = connectionType("JudgedRow", JudgedRowType, { shared: true });
