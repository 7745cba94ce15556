import { Supergraph } from "@apollo/federation-internals";
import { printSchema } from "graphql";

/** What callers see of this supergraph: every type and field with its description, nothing of the services behind it. */
export const apiSchema = (supergraph: string): string =>
  `${printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema())}\n`;
