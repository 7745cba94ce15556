import { BadCursor } from "@union/persistence";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { deliberateError } from "./deliberate-error.js";
import type { RequestContext } from "./request-context.js";

const deliberate = new Set(["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT"]);

/** What a client may know of an error: deliberate ones as they are, accidents as a sentence with the trace id. */
export function publicError(
  error: GraphQLError,
  { locale, traceId }: RequestContext,
  report: (accident: unknown) => void,
): GraphQLFormattedError {
  const shown = error.originalError instanceof BadCursor ? badCursor(error, locale) : error;
  // The compiled executor makes errors without extensions.
  const code = shown.extensions?.["code"] ?? shown.originalError?.["extensions" as never]?.["code"];
  const where = { ...(error.path && { path: error.path }) };
  if (typeof code === "string" && deliberate.has(code))
    return { message: shown.message, ...where, extensions: { code } };
  if (!error.originalError && !error.path)
    return { message: error.message, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } };
  report(error.originalError ?? error);
  const message =
    locale === "en"
      ? `Something went wrong on our side; try again, and if it happens again report the number ${traceId}.`
      : `系统出了点问题,请稍后再试;如仍不行,请把编号 ${traceId} 告诉系统管理员。`;
  return { message, ...where, extensions: { code: "INTERNAL", traceId } };
}

const badCursor = (error: GraphQLError, locale: RequestContext["locale"]): GraphQLError =>
  new GraphQLError(
    deliberateError("BAD_USER_INPUT", locale, {
      zh: "这个游标不属于这个列表,请从第一页重新开始。",
      en: "This cursor does not belong to this list; start again from the first page.",
    }).message,
    { ...(error.path && { path: error.path }), extensions: { code: "BAD_USER_INPUT" } },
  );
