import { randomUUID } from "node:crypto";
import type { Caller } from "./caller.js";
import { type CampusThings, campusThings } from "./campus-things.js";
import { addDemoPeople } from "./demo-people.js";
import { loadDemoYear } from "./demo-year.js";
import { letsIn } from "./lets-in.js";
import { minimalOperation } from "./minimal-operation.js";
import { type RootField, rootFields } from "./root-fields.js";
import { accounts, nobody, type Who } from "./who.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

let union: WholeUnion;
let fields: readonly RootField[];
let callers: ReadonlyMap<Who, Caller>;
let other: CampusThings;
let imports: ReadonlyMap<string, string>;
beforeAll(async () => {
  union = await startWholeUnion("walk");
  const chair = await loadDemoYear(union);
  await addDemoPeople(union, chair);
  other = await campusThings(chair, "本部院区");
  imports = await importsOf(chair);
  fields = await rootFields(union);
  const signedInOnes = accounts.map(async (login) => [login, await union.signIn(login)] as const);
  callers = new Map<Who, Caller>([
    ["nobody", union.as(null)],
    ...(await Promise.all(signedInOnes)),
  ]);
}, 180_000);
afterAll(() => union?.stop());

const words = ["membership", "democraticManagement", "welfare", "activities"] as const;

/** The newest import of each service: the chair's, and so none of the officer's. */
async function importsOf(chair: Caller): Promise<ReadonlyMap<string, string>> {
  const asked = words.map((word) => `${word}: ${word}Imports(first: 1) { edges { node { id } } }`);
  type Newest = { edges: { node: { id: string } }[] };
  const found = await chair.ask<Record<string, Newest>>(`{ ${asked.join(" ")} }`);
  return new Map(Object.entries(found).map(([word, { edges }]) => [word, edges[0]!.node.id]));
}

/** The id to ask a root field for: a thing of 本部院区 wherever things belong to a campus. */
const idFor =
  ({ name }: RootField) =>
  (argument: string): string => {
    const service = words.find((word) =>
      name.toLowerCase().includes(`${word}import`.toLowerCase()),
    );
    if (service && (argument === "id" || argument === "importId")) return imports.get(service)!;
    if (argument === "memberId" || name === "Query.member") return other.memberId;
    if (argument === "departmentId" || argument === "departmentIds") return other.departmentId;
    if (argument === "campusId" || argument === "nodeId") return other.campusId;
    if (name === "Query.visit") return other.visitId;
    if (name === "Query.proposal") return other.proposalId;
    return randomUUID();
  };

const refusing = new Set(["FORBIDDEN", "UNAUTHENTICATED"]);

async function ask(who: Who, one: RootField) {
  const { query, variables } = minimalOperation(one.root, one.field, idFor(one));
  const { data, errors } = await callers.get(who)!.try(query, variables);
  const ofRoot = errors.filter(({ path }) => path === undefined || path.length === 1);
  return { data, ofRoot };
}

test("every root field of the graph says in this table whom it lets in, and the table names no other", () => {
  expect(fields.map(({ name }) => name).sort()).toEqual(Object.keys(letsIn).sort());
});

test.each<Who>(["nobody", "member", "leader", "officer.east"])(
  "no root field that takes an id gives %s anything of the other campus",
  async (who) => {
    for (const one of fields) {
      const { data } = await ask(who, one);
      const text = JSON.stringify(data);
      for (const id of Object.values(other))
        expect([one.name, text.includes(id)]).toEqual([one.name, false]);
    }
  },
);

test("what the walk asks for is there: whoever sees the whole union gets it by the same operations", async () => {
  const names = ["Query.member", "Query.visit", "Query.proposal", "Query.departments"];
  for (const one of fields.filter(({ name }) => names.includes(name))) {
    const { data } = await ask("chair", one);
    const text = JSON.stringify(data);
    expect([one.name, Object.values(other).some((id) => text.includes(id))]).toEqual([
      one.name,
      true,
    ]);
  }
});

test.each<Who>(["nobody", ...accounts])(
  "%s is let in by the root fields that the table says, and refused by all others",
  async (who) => {
    const wrong: string[] = [];
    for (const one of fields) {
      const { ofRoot } = await ask(who, one);
      const refusals = ofRoot.filter(({ extensions }) => refusing.has(extensions?.code ?? ""));
      const others = ofRoot.filter(({ extensions }) => !refusing.has(extensions?.code ?? ""));
      if ((refusals.length === 0) !== (letsIn[one.name] ?? nobody).includes(who))
        wrong.push(`${one.name} ${refusals.length === 0 ? "lets in" : "refuses"} ${who}`);
      if (
        refusals.some(
          ({ extensions }) => (extensions?.code === "UNAUTHENTICATED") !== (who === "nobody"),
        )
      )
        wrong.push(`${one.name} gives ${who} the wrong reason`);
      wrong.push(...others.map(({ message }) => `${one.name} answers ${who}: ${message}`));
    }
    expect(wrong).toEqual([]);
  },
);
