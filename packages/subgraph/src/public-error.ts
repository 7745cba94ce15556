import { queryMistake } from "@union/kernel";
import type { GraphQLError, GraphQLFormattedError } from "graphql";
import { say } from "./locale.js";
import { mistakenInput } from "./mistaken-input.js";
import type { RequestContext } from "./request-context.js";

const deliberate = new Set(["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT"]);

/** The executor's remark on a variable whose value is not of its type. It quotes the value, which may be anybody's number. */
const wrongValue = /^Variable "\$\w+" got invalid value /;

/** What a client may know of an error: deliberate ones as they are, accidents as a sentence with the trace id. */
export function publicError(
  error: GraphQLError,
  { locale, traceId }: RequestContext,
  report: (accident: unknown) => void,
): GraphQLFormattedError {
  const where = { ...(error.path && { path: error.path }) };
  const mistaken = mistakenInput(error.originalError);
  if (mistaken)
    return { message: say(mistaken, locale), ...where, extensions: { code: "BAD_USER_INPUT" } };
  // The compiled executor makes errors without extensions.
  const code = error.extensions?.["code"] ?? error.originalError?.["extensions" as never]?.["code"];
  const told = () => say(queryMistake(error.message), locale);
  if (!error.path && wrongValue.test(error.message))
    return { message: told(), extensions: { code: "BAD_USER_INPUT" } };
  if (typeof code === "string" && deliberate.has(code))
    return { message: error.message, ...where, extensions: { code } };
  // Without a path nothing has run yet: the operation or its variables are not what the schema asks for.
  if (!error.path) return { message: told(), extensions: { code: "GRAPHQL_VALIDATION_FAILED" } };
  report(error.originalError ?? error);
  const message =
    locale === "en"
      ? `Something went wrong on our side; try again, and if it happens again report the number ${traceId}.`
      : `系统出了点问题，请稍后再试；如仍不行，请把编号 ${traceId} 告诉系统管理员。`;
  return { message, ...where, extensions: { code: "INTERNAL", traceId } };
}
