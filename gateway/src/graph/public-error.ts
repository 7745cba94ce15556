import type { GraphQLFormattedError } from "graphql";
import { sentences } from "../http/sentences.js";

/** Codes that a service gives on purpose; its other errors are accidents. */
const deliberate = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "SERVICE_UNAVAILABLE",
]);

/** Codes with which the gateway itself says that a request is wrong. */
const ofGateway = new Set([
  ...deliberate,
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "QUERY_TOO_LARGE",
  "RATE_LIMITED",
]);

/**
 * What a client may know of an error. Deliberate errors keep their sentence and code; an accident keeps only its path,
 * and the trace id where the service gave one. Nothing ever suggests names that exist.
 */
export function publicError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, traceId, service, serviceName } = error.extensions ?? {};
  const allowed = serviceName === undefined ? ofGateway : deliberate;
  const where = { ...(error.path && { path: error.path }) };
  const known = {
    ...(traceId !== undefined && { traceId }),
    ...(service !== undefined && { service }),
  };
  if (typeof code !== "string" || !allowed.has(code))
    return { message: sentences.INTERNAL.zh, ...where, extensions: { code: "INTERNAL", ...known } };
  const message = error.message.replace(/ ?Did you mean .*$/s, "");
  const locations = serviceName === undefined && error.locations;
  return { message, ...(locations && { locations }), ...where, extensions: { code, ...known } };
}
