import type { Refusal, Result } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type RefusedType, type RequestContext, refused, signedInActor } from "@union/subgraph";
import { SessionReader } from "./session.reader.js";
import { sessionRefusals } from "./session.refusals.js";
import { CongressSessionType } from "./session.type.js";

const everywhere = { reach: [{ campusIds: null, departmentIds: null }], memberId: null };

/** The session that a command has just changed for the actor, or what is said of its refusal. */
export async function answerSession(
  context: RequestContext & { readonly sql: Sql },
  done: Result<{ readonly id: string }, Refusal>,
): Promise<CongressSessionType | RefusedType> {
  if (!done.ok) return refused(sessionRefusals, done.error, context.locale);
  const { unionId } = signedInActor(context);
  const [row] = await new SessionReader(context.sql).byIds({ unionId, ...everywhere }, [
    done.value.id,
  ]);
  return CongressSessionType.of(row!);
}
