import "reflect-metadata";
import { buildSubgraph, type Subgraph } from "./build-subgraph.js";
import { signedInActor } from "./deliberate-error.js";
import { executor } from "./execute.js";
import { permissionGaps, requireScope } from "./permissions.js";
import { actor, asking, parts, permissions } from "./subgraph.fixture.js";

let subgraph: Subgraph;
beforeAll(async () => {
  subgraph = await buildSubgraph(parts);
});

const codeOf = async (query: string, who: Parameters<typeof asking>[0]): Promise<unknown> => {
  const { errors } = await executor(subgraph.schema)({ query }, asking(who));
  return errors?.[0]?.extensions["code"] ?? "ALLOWED";
};
const paint = 'mutation { paintBench(input: { colour: "red" }) { __typename } }';

test("a root field without a rule is refused to everybody", async () => {
  expect(await codeOf("{ forgotten }", null)).toBe("UNAUTHENTICATED");
  expect(await codeOf("{ forgotten }", actor("CHAIR"))).toBe("FORBIDDEN");
});

test.each([
  ["{ echo }", null, "ALLOWED"],
  ["{ benches { edges { cursor } } }", null, "UNAUTHENTICATED"],
  ["{ benches { edges { cursor } } }", actor(), "ALLOWED"],
  [paint, null, "UNAUTHENTICATED"],
  [paint, actor("UNION_OFFICER", "MEMBER"), "FORBIDDEN"],
  [paint, actor("MEMBER", "CHAIR"), "ALLOWED"],
])("%s is answered by the rule of its line (%#)", async (query, who, code) => {
  expect(await codeOf(query, who)).toBe(code);
});

test("another name for a field is no way around its rule", async () => {
  expect(await codeOf("{ echo: forgotten }", actor("CHAIR"))).toBe("FORBIDDEN");
});

test("a refused field is null and its neighbours are answered", async () => {
  const { data } = await executor(subgraph.schema)({ query: "{ forgotten echo }" }, asking());
  expect(data).toEqual({ forgotten: null, echo: "7" });
});

test("gaps are found in both directions: fields without a rule, and rules without a field", () => {
  const surplus = { ...permissions, "Mutation.burnBench": () => true };
  expect(permissionGaps(subgraph.schema, surplus)).toEqual([
    "Query.forgotten has no rule",
    "Mutation.burnBench does not exist",
  ]);
  const whole = { ...permissions, "Query.forgotten": () => false };
  expect(permissionGaps(subgraph.schema, whole)).toEqual([]);
});

test("whoever needs an actor or a scope is told UNAUTHENTICATED or FORBIDDEN where there is none", () => {
  const thrown = (ask: () => unknown): unknown => {
    try {
      return ask();
    } catch (error) {
      return (error as { extensions: { code: string } }).extensions.code;
    }
  };
  expect(thrown(() => signedInActor(asking()))).toBe("UNAUTHENTICATED");
  expect(thrown(() => requireScope(asking(), "policy.write"))).toBe("UNAUTHENTICATED");
  expect(thrown(() => requireScope(asking(actor("MEMBER")), "policy.write"))).toBe("FORBIDDEN");
  const scope = requireScope(asking(actor("CHAIR")), "policy.write");
  expect(scope).toMatchObject({ unionId: "u1", memberId: null });
});
