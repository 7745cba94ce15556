import { Args, Ctx, Query, Resolver } from "type-graphql";
import { AuditReader } from "./audit.reader.js";
import { AuditEntryConnection, AuditEntryType } from "./audit.type.js";
import { type Connection, connectionFrom } from "./connection.type.js";
import { fieldName } from "./field-name.js";
import { PageArgs, pageOf } from "./page.args.js";
import { requireScope } from "./permissions.js";
import type { RegisterContext } from "./register-context.js";

/** The root field by which the audit administrator reads what was done in a service. */
export function auditResolver(service: string): new () => object {
  @Resolver()
  class AuditResolver {
    @Query(() => AuditEntryConnection, {
      nullable: true,
      name: fieldName(service, "AuditLog"),
      description: "What was done in this service, newest first (审计日志).",
    })
    async auditLog(
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: RegisterContext,
    ): Promise<Connection<AuditEntryType>> {
      const { unionId } = requireScope(context, "audit.read");
      const reader = new AuditReader(context.registers.db.manager);
      const found = await reader.list(unionId, pageOf(page));
      return connectionFrom(found, AuditEntryType.of, () => reader.count(unionId));
    }
  }
  return AuditResolver;
}
