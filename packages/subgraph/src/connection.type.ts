import type { Page } from "@union/kernel";
import { type ClassType, Directive, Field, ObjectType } from "type-graphql";
import { CountScalar } from "./scalars.js";

@Directive("@shareable")
@ObjectType("PageInfo", { description: "Where a page stands in its list (分页)." })
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether rows follow after this page." })
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: "Cursor of the last row of this page." })
  endCursor!: string | null;
}

export type Edge<T> = { readonly cursor: string; readonly node: T };
export type Connection<T> = {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfoType;
  /** Runs only when it is asked for. */
  readonly countAll: () => Promise<number>;
};

/** The Relay connection type of a node type; `shared` for node types that several subgraphs declare alike. */
export function connectionType<T extends object>(
  name: string,
  node: ClassType<T>,
  { shared = false } = {},
) {
  @ObjectType(`${name}Edge`, { description: `A row of a list of ${name}.` })
  class EdgeType {
    @Field(() => String, {
      description: "Where this row stands; give it as `after` to go on from here.",
    })
    cursor!: string;
    @Field(() => node, { description: "The row itself." }) node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: "The rows of this page." }) edges!: Edge<T>[];
    @Field(() => PageInfoType, { description: "Whether the list goes on." })
    pageInfo!: PageInfoType;
    @Field(() => CountScalar, {
      description: "How many rows the whole list has; counted only when asked for.",
    })
    totalCount(): Promise<number> {
      return this.countAll();
    }
    countAll!: () => Promise<number>;
  }
  if (shared) for (const type of [EdgeType, ConnectionType]) Directive("@shareable")(type);
  return ConnectionType as ClassType<Connection<T>>;
}

/** A page of rows as a connection of GraphQL nodes. */
export function connectionFrom<Row, T>(
  page: Page<Row>,
  toNode: (row: Row) => T,
  countAll: () => Promise<number>,
): Connection<T> {
  const edges = page.nodes.map((row, n) => ({ cursor: page.cursors[n] ?? "", node: toNode(row) }));
  return {
    edges,
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    countAll,
  };
}
