import { isWide } from "@union/kernel";
import {
  type ImportAudience,
  ImportReader,
  importingRefusals,
  inspectWorkbook,
} from "@union/registers";
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Connection, connectionFrom } from "./connection.type.js";
import { signedInActor } from "./deliberate-error.js";
import { downloadRefusedRows } from "./download-refused-rows.js";
import { downloadRegister } from "./download-register.js";
import { fieldName } from "./field-name.js";
import { PageArgs, pageOf } from "./page.args.js";
import { requireScope } from "./permissions.js";
import { type RefusedType, refused, resultOf } from "./refused.type.js";
import {
  DownloadType,
  ExportRegisterInput,
  ImportRegistersInput,
  RegisterImportConnection,
  RegisterImportsType,
  RegisterImportType,
} from "./register.type.js";
import type { RegisterContext } from "./register-context.js";
import { RegisterKindType } from "./register-kind.type.js";

const audience = (context: RegisterContext): ImportAudience => {
  const { unionId, accountId } = signedInActor(context);
  return { unionId, accountId, isWide: isWide(requireScope(context, "registers.read")) };
};

/** The root fields of a service's registers, declared once for all services; `service` is the word in their names. */
export function registerResolver(service: string): new () => object {
  const ImportResult = resultOf(
    `Import${service}RegistersResult`,
    RegisterImportsType,
    "The imports that were started, or why none was.",
  );
  const UndoResult = resultOf(
    `Undo${service}ImportResult`,
    RegisterImportType,
    "The import as it now stands, or why it cannot be undone.",
  );
  const CancelResult = resultOf(
    `Cancel${service}ImportResult`,
    RegisterImportType,
    "The import as it now stands, or why it cannot be cancelled.",
  );
  const RefusedRowsResult = resultOf(
    `Export${service}RefusedRowsResult`,
    DownloadType,
    "Where to fetch the workbook, or why there is none.",
  );
  const ExportResult = resultOf(
    `Export${service}RegisterResult`,
    DownloadType,
    "Where to fetch the file, or why there is none.",
  );

  @Resolver()
  class RegisterResolver {
    @Mutation(() => ImportResult, {
      name: `import${service}Registers`,
      description:
        "Imports the sheets of an uploaded workbook that belong to this service (导入登记表).",
    })
    async importRegisters(
      @Arg("input", () => ImportRegistersInput, { description: "What to import." })
      input: ImportRegistersInput,
      @Ctx() context: RegisterContext,
    ): Promise<RegisterImportsType | RefusedType> {
      const actor = signedInActor(context);
      const { db, files, landings, request, runner } = context.registers;
      const { fileId } = input;
      const [dryRun, corrections] = [input.dryRun ?? false, input.corrections ?? "REFUSE"];
      const found = await inspectWorkbook(
        files,
        actor.unionId,
        fileId,
        landings,
        input.registers ?? null,
      );
      if (!found.ok) return refused(importingRefusals, found.error, context.locale);
      const asked = await request(actor, { ...found.value, fileId, dryRun, corrections }, context);
      if (!asked.ok) return refused(importingRefusals, asked.error, context.locale);
      runner.poke();
      const started = await new ImportReader(db.manager).byIds(audience(context), asked.value.ids);
      const imports = started.map((one) => RegisterImportType.of(one, context.locale));
      const { otherSheets } = found.value;
      return Object.assign(new RegisterImportsType(), { imports, otherSheets });
    }

    @Mutation(() => UndoResult, {
      name: `undo${service}Import`,
      description:
        "Takes an import back as a whole, while nothing has been built on its rows (撤销导入).",
    })
    async undoImport(
      @Arg("importId", () => ID, { description: "The import." }) importId: string,
      @Ctx() context: RegisterContext,
    ): Promise<RegisterImportType | RefusedType> {
      const undone = await context.registers.undo(signedInActor(context), { importId }, context);
      if (!undone.ok) return refused(importingRefusals, undone.error, context.locale);
      return (await this.findImport(importId, context)) as RegisterImportType;
    }

    @Mutation(() => CancelResult, {
      name: `cancel${service}Import`,
      description:
        "Ends an import that waits or runs (取消导入). The lot of rows that is being written is taken back whole; those before it are kept, and go by undoing the import.",
    })
    async cancelImport(
      @Arg("importId", () => ID, { description: "The import." }) importId: string,
      @Ctx() context: RegisterContext,
    ): Promise<RegisterImportType | RefusedType> {
      const ended = await context.registers.cancel(signedInActor(context), { importId }, context);
      if (!ended.ok) return refused(importingRefusals, ended.error, context.locale);
      return (await this.findImport(importId, context)) as RegisterImportType;
    }

    @Mutation(() => RefusedRowsResult, {
      name: `export${service}RefusedRows`,
      description:
        "Writes the refused rows of an import to a workbook to correct, as they were typed, with the reason in a last column (不予导入的行); it can be imported again as it is.",
    })
    exportRefusedRows(
      @Arg("importId", () => ID, { description: "The import." }) importId: string,
      @Arg("revealReason", () => String, {
        nullable: true,
        description:
          "Why personal columns (P2, P3) are needed in the clear; they stay empty without it. Reason and reader are recorded.",
      })
      revealReason: string | null,
      @Ctx() context: RegisterContext,
    ): Promise<DownloadType | RefusedType> {
      return downloadRefusedRows(importId, revealReason, context);
    }

    @Query(() => [RegisterKindType], {
      nullable: true,
      name: fieldName(service, "Registers"),
      description: "The registers that this service takes in (登记表一览).",
    })
    registers(@Ctx() context: RegisterContext): RegisterKindType[] {
      return context.registers.landings.map(RegisterKindType.of);
    }

    @Mutation(() => ExportResult, {
      name: `export${service}Register`,
      description: "Writes a register, or its empty template, to a file (导出登记表或模板).",
    })
    exportRegister(
      @Arg("input", () => ExportRegisterInput, { description: "What to write." })
      input: ExportRegisterInput,
      @Ctx() context: RegisterContext,
    ): Promise<DownloadType | RefusedType> {
      return downloadRegister(input, context);
    }

    @Query(() => RegisterImportType, {
      nullable: true,
      name: fieldName(service, "Import"),
      description: "An import by id, to follow its progress (导入进度).",
    })
    async findImport(
      @Arg("id", () => ID, { description: "The import." }) id: string,
      @Ctx() context: RegisterContext,
    ): Promise<RegisterImportType | null> {
      const [one] = await new ImportReader(context.registers.db.manager).byIds(audience(context), [
        id,
      ]);
      return one ? RegisterImportType.of(one, context.locale) : null;
    }

    @Query(() => RegisterImportConnection, {
      nullable: true,
      name: fieldName(service, "Imports"),
      description: "Imports of this service, newest first (导入历史).",
    })
    async imports(
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: RegisterContext,
    ): Promise<Connection<RegisterImportType>> {
      const reader = new ImportReader(context.registers.db.manager);
      const found = await reader.list(audience(context), pageOf(page));
      return connectionFrom(
        found,
        (one) => RegisterImportType.of(one, context.locale),
        () => reader.count(audience(context)),
      );
    }
  }
  return RegisterResolver;
}
