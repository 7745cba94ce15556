import { localDate, openEnd } from "@union/kernel";
import type { ActKind, ActTerms, NodeKind, OrgNode } from "./act-terms.js";
import { planAct } from "./plan-act.js";

const on = localDate("2021-05-01");
const node = (id: string, kind: NodeKind, more: Partial<OrgNode> = {}): OrgNode => ({
  ...{ id, kind, level: null, name: `名${id}`, placeId: "east" },
  ...{ since: localDate("2020-01-01"), closedOn: openEnd },
  ...more,
});
const department = (id: string, more: Partial<OrgNode> = {}) => node(id, "DEPARTMENT", more);
const campus = (id: string) => node(id, "CAMPUS", { placeId: "union" });
const org = (id: string, level: "BASE_LEVEL" | "BRANCH" | "GROUP", placeId = "union") =>
  node(id, "UNION_ORG", { level, placeId });

function plan(
  kind: ActKind,
  nodes: readonly OrgNode[],
  { into = null, ...more }: Partial<ActTerms> & { into?: OrgNode | null } = {},
) {
  const terms: ActTerms = {
    ...{ kind, effectiveOn: on, nodeIds: nodes.map(({ id }) => id), intoId: into?.id ?? null },
    ...{ name: null, memberIds: [], departmentIds: [] },
    ...more,
  };
  return planAct(terms, nodes, into);
}
const outcome = (...asked: Parameters<typeof plan>) => {
  const planned = plan(...asked);
  if (planned.ok) return "OK";
  return planned.error.kind === "ActTermsWrong" ? planned.error.needs : planned.error.kind;
};
const [a, b, c] = [department("a"), department("b"), department("c")];

test("a merger is into one that goes on, or of two at least into a new one of their place", () => {
  expect(plan("MERGE", [a], { into: b })).toMatchObject({
    ok: true,
    value: { ends: [a], into: b },
  });
  expect(plan("MERGE", [a, b], { name: " 大内科 " })).toMatchObject({
    value: { opens: { kind: "DEPARTMENT", name: "大内科", placeId: "east" }, ends: [a, b] },
  });
  expect(outcome("MERGE", [a], { name: "大内科" })).toBe("TWO_NODES");
  expect(outcome("MERGE", [a, b])).toBe("INTO_OR_NAME");
  expect(outcome("MERGE", [a, b], { into: c, name: "大内科" })).toBe("INTO_OR_NAME");
  expect(outcome("MERGE", [a, department("d", { placeId: "west" })], { name: "大内科" })).toBe(
    "CampusesDiffer",
  );
  const west = department("w", { placeId: "west" });
  expect(outcome("MERGE", [a], { into: west })).toBe("CampusesDiffer");
  const places = [org("p", "GROUP", "one"), org("q", "GROUP", "other")];
  expect(outcome("MERGE", places, { name: "新组" })).toBe("PlacesDiffer");
  expect(outcome("MERGE", [a], { into: campus("east") })).toBe("NodesUnlike");
  expect(outcome("MERGE", [a, campus("east")], { name: "大内科" })).toBe("NodesUnlike");
  expect(outcome("MERGE", [org("x", "BRANCH")], { into: org("y", "GROUP") })).toBe("NodesUnlike");
  expect(outcome("MERGE", [a, b], { name: "　" })).toBe("NameInvalid");
});

test.each<ActKind>(["MERGE", "SPLIT", "TAKE_OVER", "CLOSE", "RENAME"])(
  "ORG-R3 ORG-R8 %s is never done to the union itself",
  (kind) => {
    const union = org("union", "BASE_LEVEL");
    expect(outcome(kind, [union], { into: a, name: "新名" })).toBe("UnionItself");
  },
);

test.each<ActKind>(["MERGE", "SPLIT", "TAKE_OVER", "CLOSE", "RENAME"])(
  "%s needs a node that stands, changed before the day for the last time, and named once",
  (kind) => {
    const closed = department("a", { closedOn: localDate("2021-01-01") });
    const young = department("a", { since: on });
    expect(outcome(kind, [closed], { into: b, name: "新名" })).toBe("NodeClosed");
    expect(outcome(kind, [young], { into: b, name: "新名" })).toBe("NodeChangedSince");
    expect(outcome(kind, [a], { into: closed, name: "新名" })).toBe("NODE_TWICE");
    expect(outcome(kind, [b], { into: closed, name: "新名" })).toBe("NodeClosed");
    expect(outcome(kind, [], { name: "新名" })).toBe("ONE_NODE");
  },
);

test("one that only receives may have begun on the very day", () => {
  expect(outcome("MERGE", [a], { into: department("b", { since: on }) })).toBe("OK");
  const later = department("b", { since: localDate("2021-05-02") });
  expect(outcome("MERGE", [a], { into: later })).toBe("NodeChangedSince");
});

test("a split names who goes: people of a department, departments of all others", () => {
  const name = "新科";
  expect(outcome("SPLIT", [a], { name, memberIds: ["m"] })).toBe("OK");
  expect(outcome("SPLIT", [a], { name, departmentIds: ["d"] })).toBe("PART");
  expect(outcome("SPLIT", [a], { name })).toBe("PART");
  for (const one of [campus("east"), org("x", "BRANCH"), org("y", "GROUP")]) {
    expect(outcome("SPLIT", [one], { name, departmentIds: ["d"] })).toBe("OK");
    expect(outcome("SPLIT", [one], { name, memberIds: ["m"] })).toBe("PART");
  }
  expect(outcome("SPLIT", [a, b], { name, memberIds: ["m"] })).toBe("ONE_NODE");
  expect(outcome("SPLIT", [a], { memberIds: ["m"] })).toBe("NAME");
});

const receivers = {
  CAMPUS: campus("west"),
  DEPARTMENT: c,
  UNION: org("union", "BASE_LEVEL"),
  BRANCH: org("x", "BRANCH"),
  GROUP: org("y", "GROUP"),
};
const givers = {
  CAMPUS: campus("east"),
  DEPARTMENT: a,
  BRANCH: org("p", "BRANCH", "other"),
  GROUP: org("q", "GROUP", "other"),
};
const takesOver = new Set([
  ...["CAMPUS>CAMPUS", "DEPARTMENT>CAMPUS", "DEPARTMENT>BRANCH", "DEPARTMENT>GROUP"],
  ...["BRANCH>UNION", "GROUP>UNION", "GROUP>BRANCH"],
]);
test.each(
  Object.entries(givers).flatMap(([giver, given]) =>
    Object.entries(receivers).map(([receiver, into]) => [giver, receiver, given, into] as const),
  ),
)("ORG-R7 ORG-R8 whether a %s is taken over by a %s", (giver, receiver, given, into) => {
  const isPossible = takesOver.has(`${giver}>${receiver}`);
  expect(outcome("TAKE_OVER", [given], { into }) === "OK").toBe(isPossible);
});

test("what stands there already is not taken over, and somebody has to take it over", () => {
  expect(outcome("TAKE_OVER", [a], { into: campus("east") })).toBe("AlreadyThere");
  expect(outcome("TAKE_OVER", [a])).toBe("INTO");
});

test("one node is closed or renamed at a time; a new name is given", () => {
  for (const kind of ["CLOSE", "RENAME"] as const) {
    expect(outcome(kind, [a, b], { name: "新名" })).toBe("ONE_NODE");
    expect(outcome(kind, [a], { name: "新名" })).toBe("OK");
  }
  expect(outcome("RENAME", [a])).toBe("NAME");
});
