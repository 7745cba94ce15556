import { fromSqlInstant, type SensitiveAct } from "@union/persistence";
import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { AuditRow } from "./audit.reader.js";
import { connectionType } from "./connection.type.js";
import { DateTimeScalar } from "./scalars.js";

const SensitiveActEnum: Record<SensitiveAct, SensitiveAct> = { READ: "READ", EXPORT: "EXPORT" };
registerEnumType(SensitiveActEnum, {
  name: "SensitiveAct",
  description:
    "How somebody was shown personal data in the clear (敏感操作): read 查看, export 导出.",
});

@Directive("@shareable")
@ObjectType("AuditEntry", { description: "Who did what, when, with which outcome (审计记录)." })
export class AuditEntryType {
  @Field(() => ID, {
    nullable: true,
    description: "The account that asked; null for the system itself.",
  })
  accountId!: string | null;
  @Field(() => String, { description: "What was asked, e.g. recordVisit." }) action!: string;
  @Field(() => String, { description: "OK, or the kind of the refusal." }) outcome!: string;
  @Field(() => ID, { nullable: true, description: "Id of what it was about." }) subject!:
    | string
    | null;
  @Field(() => SensitiveActEnum, {
    nullable: true,
    description: "Set where personal data was shown in the clear (敏感操作).",
  })
  sensitiveAct!: SensitiveAct | null;
  @Field(() => String, { description: "The trace it belongs to (追踪编号)." }) traceId!: string;
  @Field(() => DateTimeScalar, { description: "When." }) at!: Date;

  static of({
    accountId,
    action,
    outcome,
    subject,
    sensitiveAct,
    traceId,
    at,
  }: AuditRow): AuditEntryType {
    const instant = fromSqlInstant(at);
    return Object.assign(new AuditEntryType(), {
      accountId,
      action,
      outcome,
      subject,
      sensitiveAct,
      traceId,
      at: instant,
    });
  }
}
export const AuditEntryConnection = connectionType("AuditEntry", AuditEntryType, { shared: true });
