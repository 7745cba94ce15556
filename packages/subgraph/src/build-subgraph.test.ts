import "reflect-metadata";
import { buildSchema } from "graphql";
import { Query, Resolver } from "type-graphql";
import { buildSubgraph } from "./build-subgraph.js";
import { schemaMistakes } from "./schema-mistakes.js";
import { parts } from "./subgraph.fixture.js";

test("a subgraph declares the federation it speaks and the result unions of its mutations", async () => {
  const { typeDefs } = await buildSubgraph(parts);
  expect(typeDefs).toContain('extend schema @link(url: "https://specs.apollo.dev/federation/v2.9"');
  expect(typeDefs).toContain("union PaintBenchResult = Bench | Refused");
  expect(typeDefs).toMatch(/type Refused\s+@shareable/);
});

test("a Query root field that cannot be null is a mistake that throws: one service down must not void the whole answer", async () => {
  @Resolver()
  class StubbornResolver {
    @Query(() => String, { description: "Never null." })
    stubborn(): string {
      return "";
    }
  }
  await expect(buildSubgraph({ ...parts, resolvers: [StubbornResolver] })).rejects.toThrow(
    "Query.stubborn must be nullable",
  );
});

test("an input field that cannot be null must not have a default, which the compiled executor would ignore", () => {
  const schema = buildSchema(`
    input Paint { coats: Int! = 2, colour: String!, gloss: Int = 1 }
    type Query { bench(first: Int! = 3): String }
  `);
  expect(schemaMistakes(schema, [])).toEqual([
    "Paint.coats has a default and must therefore be nullable",
  ]);
});

test("a type with a key that nobody answers is an entity out of reach, unless it says that it is not resolvable here", () => {
  const schema = buildSchema(`
    directive @key(fields: String!, resolvable: Boolean) on OBJECT
    type Bench @key(fields: "id") { id: ID! }
    type Campus @key(fields: "id", resolvable: false) { id: ID! }
    type Query { bench: Bench, campus: Campus }
  `);
  expect(schemaMistakes(schema, [])).toEqual(["Bench has a key and needs a line in references"]);
  expect(schemaMistakes(schema, ["Bench"])).toEqual([]);
});
