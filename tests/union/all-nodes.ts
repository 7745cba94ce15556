import type { Caller } from "./caller.js";

type Page<Node> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
};
export type WholeList<Node> = { readonly nodes: readonly Node[]; readonly totalCount: number };

/** Every node of a list of the graph, page after page, and the count that the list gives of itself. */
export async function allNodes<Node>(
  caller: Caller,
  list: string,
  fields: string,
): Promise<WholeList<Node>> {
  const query = `query($after: String) { list: ${list}(first: 200, after: $after) {
    edges { node { ${fields} } } pageInfo { hasNextPage endCursor } totalCount } }`;
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { list: page }: { list: Page<Node> } = await caller.ask(query, { after });
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return { nodes, totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}
