import { fromSqlInstant } from "@union/persistence";
import {
  type CorrectionChoice,
  type ExportFormat,
  ImportReader,
  type ImportState,
  type RegisterImport,
  type RowVerdict,
  VerdictReader,
} from "@union/registers";
import {
  Args,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from "type-graphql";
import { type Connection, connectionFrom, connectionType } from "./connection.type.js";
import { JudgedRowConnection, JudgedRowType, VerdictArgs } from "./judged-row.type.js";
import { type Locale, say } from "./locale.js";
import { PageArgs, pageOf } from "./page.args.js";
import type { RegisterContext } from "./register-context.js";
import {
  cellsOfPage,
  RefusalArgs,
  RefusalKindType,
  RowRefusalConnection,
  RowRefusalType,
} from "./row-refusal.type.js";
import { DateTimeScalar } from "./scalars.js";

const CorrectionChoiceEnum: Record<CorrectionChoice, CorrectionChoice> = {
  REFUSE: "REFUSE",
  APPLY: "APPLY",
};
registerEnumType(CorrectionChoiceEnum, {
  name: "CorrectionChoice",
  description:
    "What to do with a row that stands already with other values (更正): refuse it, or take the new values.",
});
const ImportStateEnum: Record<ImportState, ImportState> = {
  QUEUED: "QUEUED",
  RUNNING: "RUNNING",
  DONE: "DONE",
  FAILED: "FAILED",
  CANCELLED: "CANCELLED",
  UNDONE: "UNDONE",
};
registerEnumType(ImportStateEnum, {
  name: "ImportState",
  description:
    "How far an import is (导入状态): queued 排队, running 进行中, done 完成, failed 失败, cancelled 已取消, undone 已撤销.",
});
const ExportFormatEnum: Record<ExportFormat, ExportFormat> = { XLSX: "XLSX", CSV: "CSV" };
registerEnumType(ExportFormatEnum, {
  name: "ExportFormat",
  description: "Workbook (Excel 工作簿) or comma-separated text in UTF-8.",
});

@Directive("@shareable")
@ObjectType("RegisterImport", {
  description: "One import of one sheet (导入记录): its verdicts add up to its rows.",
})
export class RegisterImportType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "The register, e.g. visits." }) register!: string;
  @Field(() => String, { description: "The sheet it came from, e.g. 走访慰问." }) sheet!: string;
  @Field(() => String, { description: "Name of the uploaded file." }) fileName!: string;
  @Field(() => ID, { description: "Id of the uploaded file, to import it again." })
  fileId!: string;
  @Field(() => Boolean, { description: "Whether nothing was to be stored (试导入)." })
  dryRun!: boolean;
  @Field(() => CorrectionChoiceEnum, { description: "What was chosen for rows with other values." })
  corrections!: CorrectionChoice;
  @Field(() => ImportStateEnum, { description: "How far it is." }) state!: ImportState;
  @Field(() => Int, { description: "Rows decided so far; accepted + unchanged + refused." })
  total!: number;
  @Field(() => Int, { description: "Rows accepted, corrections among them." }) accepted!: number;
  @Field(() => Int, { description: "Rows that were there already." }) unchanged!: number;
  @Field(() => Int, { description: "Rows refused; nothing of them is stored." }) refused!: number;
  @Field(() => Int, { description: "Of the accepted rows, how many corrected existing records." })
  corrected!: number;
  @Field(() => Int, { description: "Excel's number of the last row that is decided." })
  doneRow!: number;
  @Field(() => DateTimeScalar, { description: "When it was asked for." }) requestedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended." })
  finishedAt!: Date | null;
  @Field(() => String, {
    nullable: true,
    description: "Stable code of what was wrong with the file as a whole.",
  })
  problemCode!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "What was wrong with the file as a whole, and what to do.",
  })
  problem!: string | null;
  /** The import itself, whose sheet rows are read from, when somebody asks for their cells. */
  upload!: RegisterImport;

  @Field(() => RowRefusalConnection, {
    description:
      "The refused rows in the order of the sheet, one for each thing that is wrong; only those of a column or a code where told.",
  })
  async refusals(
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => RefusalArgs) filter: RefusalArgs,
    @Ctx() { registers, locale }: RegisterContext,
  ): Promise<Connection<RowRefusalType>> {
    const reader = new ImportReader(registers.db.manager);
    const found = await reader.refusals(this.id, pageOf(page), filter);
    const cells = cellsOfPage(
      registers.readCells,
      this.upload,
      found.nodes.map(({ row_no }) => row_no),
    );
    return connectionFrom(
      found,
      (row) => RowRefusalType.of(row, cells, locale),
      () => reader.countRefusals(this.id, filter),
    );
  }

  @Field(() => JudgedRowConnection, {
    nullable: true,
    description:
      "Every row in the order of the sheet with its verdict, also where the import was undone; only those of one verdict where told. Null for imports from before verdicts were kept: refusals are all that is known of their rows.",
  })
  async rows(
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => VerdictArgs) { verdict }: VerdictArgs,
    @Ctx() context: RegisterContext,
  ): Promise<Connection<JudgedRowType> | null> {
    const reader = new VerdictReader(context.registers.db.manager);
    if (!(await reader.isWhole(this.upload))) return null;
    const found = await reader.page(this.id, pageOf(page), verdict ?? null);
    const toNode = JudgedRowType.ofPage(this.upload, found.nodes, context);
    return connectionFrom(found, toNode, () => Promise.resolve(this.countOf(verdict ?? null)));
  }

  private countOf(verdict: RowVerdict | null): number {
    const { total, accepted, corrected, unchanged, refused } = this;
    if (verdict === null) return total;
    const counts = { NEW: accepted - corrected, CORRECTED: corrected, UNCHANGED: unchanged };
    return { ...counts, REFUSED: refused }[verdict];
  }

  @Field(() => [RefusalKindType], {
    description: "What was wrong how often, by column and code: what refusals can be narrowed to.",
  })
  async refusalKinds(@Ctx() { registers }: RegisterContext): Promise<RefusalKindType[]> {
    const kinds = await new ImportReader(registers.db.manager).refusalKinds(this.id);
    return kinds.map(RefusalKindType.of);
  }

  static of(one: RegisterImport, locale: Locale): RegisterImportType {
    return Object.assign(new RegisterImportType(), {
      ...one,
      upload: one,
      requestedAt: fromSqlInstant(one.requestedAt),
      finishedAt: one.finishedAt === null ? null : fromSqlInstant(one.finishedAt),
      problemCode: one.problem?.code ?? null,
      problem: one.problem && say(one.problem, locale),
    });
  }
}
export const RegisterImportConnection = connectionType("RegisterImport", RegisterImportType, {
  shared: true,
});

@Directive("@shareable")
@ObjectType("RegisterImports", { description: "The imports that one upload started, one a sheet." })
export class RegisterImportsType {
  @Field(() => [RegisterImportType], { description: "One import a sheet." })
  imports!: RegisterImportType[];
  @Field(() => [String], {
    description:
      "Sheets of the file that this service has no register for (其他工作表); another service may have one.",
  })
  otherSheets!: string[];
}

@Directive("@shareable")
@ObjectType("Download", { description: "A file that can be fetched for a short while (下载)." })
export class DownloadType {
  @Field(() => String, { description: "Name of the file." }) name!: string;
  @Field(() => String, { description: "Where to fetch it, relative to the gateway; signed." })
  url!: string;
  @Field(() => DateTimeScalar, { description: "Until when the address works." }) expiresAt!: Date;
}

@InputType({ description: "What to import from an uploaded workbook (导入)." })
export class ImportRegistersInput {
  @Field(() => ID, { description: "Id that POST /files answered." }) fileId!: string;
  @Field(() => [String], {
    nullable: true,
    description:
      "Only these registers, which must then be there; all that the file holds where absent.",
  })
  registers!: string[] | null | undefined;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Give the verdicts and store nothing (试导入).",
  })
  dryRun!: boolean | null;
  @Field(() => CorrectionChoiceEnum, {
    nullable: true,
    defaultValue: "REFUSE",
    description: "What to do with rows that stand already with other values.",
  })
  corrections!: CorrectionChoice | null;
}

@InputType({ description: "What to write into a file (导出)." })
export class ExportRegisterInput {
  @Field(() => String, { description: "The register, e.g. visits." }) register!: string;
  @Field(() => ExportFormatEnum, {
    nullable: true,
    defaultValue: "XLSX",
    description: "Kind of file; a template is always a workbook.",
  })
  format!: ExportFormat | null;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Only the header, to be filled in (模板).",
  })
  templateOnly!: boolean | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Why personal columns (P2, P3) are needed in the clear; they stay empty without it. Reason and reader are recorded.",
  })
  revealReason!: string | null | undefined;
}
