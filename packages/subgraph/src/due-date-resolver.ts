import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { type Connection, connectionFrom } from "./connection.type.js";
import { signedInActor } from "./deliberate-error.js";
import { DueDateConnection, DueDateType } from "./due-date.type.js";
import { fieldName } from "./field-name.js";
import { PageArgs, pageOf } from "./page.args.js";
import type { RegisterContext } from "./register-context.js";

/** The root field by which everybody reads what is due for himself in a service. */
export function dueDateResolver(service: string): new () => object {
  @Resolver()
  class DueDateResolver {
    @Query(() => DueDateConnection, {
      nullable: true,
      name: fieldName(service, "DueDates"),
      description:
        "Last days in this service that concern the reader himself or a role he holds, the soonest first (我的期限).",
    })
    async dueDates(
      @Args(() => PageArgs) page: PageArgs,
      @Arg("overdueOnly", () => Boolean, {
        nullable: true,
        description: "Whether to leave out what is not overdue yet (仅逾期).",
      })
      overdueOnly: boolean | null | undefined,
      @Ctx() context: RegisterContext,
    ): Promise<Connection<DueDateType>> {
      const actor = signedInActor(context);
      const due = await context.dueDates(actor, { overdueOnly: overdueOnly ?? false });
      const found = await due.list(pageOf(page));
      return connectionFrom(found, DueDateType.of(context.locale), due.count);
    }
  }
  return DueDateResolver;
}
