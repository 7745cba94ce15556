import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { sameText } from "@union/identity";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { HttpRefusal } from "../http/http-refusal.js";
import type { Limiters } from "../http/limiters.js";
import { sentences } from "../http/sentences.js";
import { say } from "../locale.js";
import type { GraphContext } from "./graph-context.js";
import { graphError } from "./graph-error.js";
import { limitExceeded } from "./limit-exceeded.js";
import { type DocumentMeasure, measure } from "./measure.js";
import { signInFields } from "./sign-in-fields.js";

/**
 * Refuses what asks for too much, introspection without the credential, and too many attempts to sign in. A document is
 * measured once and its measure kept with it, so a repeated operation costs a look-up.
 */
export function limitsPlugin(
  limits: Limiters,
  introspectionToken: string | null,
): ApolloServerPlugin<GraphContext> {
  const measured = new WeakMap<DocumentNode, DocumentMeasure>();

  const measureOf = (schema: GraphQLSchema, document: DocumentNode): DocumentMeasure => {
    const found = measured.get(document) ?? measure(schema, document);
    measured.set(document, found);
    return found;
  };
  const requireIntrospection = ({ http, locale }: GraphContext): void => {
    const given = http.headers["x-introspection-token"];
    const opens =
      introspectionToken !== null &&
      typeof given === "string" &&
      sameText(given, introspectionToken);
    if (!opens) throw graphError(say(sentences.INTROSPECTION_CLOSED, locale), "FORBIDDEN", 403);
  };
  const countSignIn = ({ http, locale }: GraphContext): Promise<void> =>
    limits.signIn(http).catch((thrown: unknown) => {
      if (!(thrown instanceof HttpRefusal)) throw thrown;
      throw graphError(say(thrown.sentence, locale), thrown.code, 429, thrown.headers);
    });

  const listener: GraphQLRequestListener<GraphContext> = {
    async didResolveOperation({ schema, document, contextValue }) {
      const found = measureOf(schema, document);
      const exceeded = limitExceeded(found);
      if (exceeded) throw graphError(say(exceeded, contextValue.locale), "QUERY_TOO_LARGE", 400);
      if (contextValue.planOnly) return;
      if (found.introspects) requireIntrospection(contextValue);
      if (found.rootFields.some((name) => signInFields.has(name))) await countSignIn(contextValue);
    },
  };
  return { requestDidStart: async () => listener };
}
