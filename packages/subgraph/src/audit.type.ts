import { fromSqlInstant } from "@union/persistence";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import type { AuditRow } from "./audit.reader.js";
import { connectionType } from "./connection.type.js";
import { DateTimeScalar } from "./scalars.js";

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
  @Field(() => String, { description: "The trace it belongs to (追踪编号)." }) traceId!: string;
  @Field(() => DateTimeScalar, { description: "When." }) at!: Date;

  static of({ accountId, action, outcome, subject, traceId, at }: AuditRow): AuditEntryType {
    const instant = fromSqlInstant(at);
    return Object.assign(new AuditEntryType(), {
      accountId,
      action,
      outcome,
      subject,
      traceId,
      at: instant,
    });
  }
}
export const AuditEntryConnection = connectionType("AuditEntry", AuditEntryType, { shared: true });
