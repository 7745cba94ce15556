import { findLocalDate } from "@union/kernel";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLSafeInt } from "graphql-scalars";

const asLocalDate = (value: unknown): string => {
  const date = typeof value === "string" ? findLocalDate(value) : null;
  if (date === null)
    throw new GraphQLError("日期应写作 YYYY-MM-DD，如 2025-03-08。 A date is written YYYY-MM-DD.", {
      extensions: { code: "BAD_USER_INPUT" },
    });
  return date;
};

/** A calendar day of Asia/Shanghai (日期), YYYY-MM-DD; days that do not exist are refused. */
export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: "LocalDate",
  description: "A calendar day in Asia/Shanghai (日期), YYYY-MM-DD.",
  serialize: asLocalDate,
  parseValue: asLocalDate,
  parseLiteral: (node) => asLocalDate(node.kind === Kind.STRING ? node.value : null),
});

/** Money in fen (分), 1/100 yuan: an integer, so that no cent is ever lost to a float. */
export const FenScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  name: "Fen",
  description: "Money in fen (分), 1/100 yuan, as a whole number.",
});

/** A whole number beyond 32 bits. */
export const CountScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  name: "Count",
  description: "A whole number up to 2^53 (计数).",
});

/** The instant that a client wrote; what is none, or lies outside the centuries that a database keeps, is refused in words that do not repeat it. */
const asInstant = (read: () => Date): Date => {
  try {
    const instant = read();
    const year = instant.getUTCFullYear();
    if (year >= 1000 && year <= 9998) return instant;
  } catch {
    // The library's own sentence quotes the value.
  }
  throw new GraphQLError(
    "时刻应写作 ISO 8601 格式，如 2025-03-08T02:00:00Z。 An instant is written in ISO 8601, such as 2025-03-08T02:00:00Z.",
    { extensions: { code: "BAD_USER_INPUT" } },
  );
};

/** An instant in UTC, ISO 8601. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  parseValue: (value) => asInstant(() => GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node) => asInstant(() => GraphQLDateTimeISO.parseLiteral(node, null)),
  name: "DateTime",
  description: "An instant in UTC (时刻), ISO 8601.",
});

/** Any JSON value; for settings whose form depends on their key. */
export const JsonScalar = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: "Json",
  description: "Any JSON value (JSON 值).",
});
