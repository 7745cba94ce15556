import { composeServices } from "@apollo/composition";
import { err, ok, type Result } from "@union/kernel";
import { parse } from "graphql";

export type Subgraph = { readonly name: string; readonly sdl: string };

/**
 * The supergraph of these subgraphs, or everything that keeps them from fitting together. Addresses in it are
 * placeholders; SUBGRAPH_URLS says where each service really answers.
 */
export function composeSupergraph(
  subgraphs: readonly Subgraph[],
): Result<string, readonly string[]> {
  const services = subgraphs.map(({ name, sdl }) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(sdl),
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (supergraphSdl === undefined) return err(errors?.map(({ message }) => message) ?? []);
  return ok(`${supergraphSdl.trim()}\n`);
}
