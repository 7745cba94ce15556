import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";

/** An error that ends the whole request: its sentence, code, HTTP status and headers. */
export const graphError = (
  message: string,
  code: string,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, http: { status, headers: new HeaderMap(Object.entries(headers)) } },
  });
