import { proposalRegister } from "../../services/democratic-management/src/proposal/proposal.register.js";
import { rosterRegister } from "../../services/membership/src/member/roster.register.js";
import { visitRegister } from "../../services/welfare/src/visit/visit.register.js";
import { accessTokenOf } from "./access-token-of.js";
import { allNodes } from "./all-nodes.js";
import { askSubgraph } from "./ask-subgraph.js";
import type { Caller } from "./caller.js";
import { type CampusThings, campusThings } from "./campus-things.js";
import { addDemoPeople } from "./demo-people.js";
import { loadDemoYear } from "./demo-year.js";
import { expected } from "./expected-figures.js";
import { exportedRows } from "./exported-rows.js";
import { type Figure, figuresOf, figuresQuery, figureSections as sections } from "./figures-of.js";
import { importWorkbook } from "./import-workbook.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

const ofEast = expected.campuses["东院区"]!;

let union: WholeUnion;
let chair: Caller;
let officer: Caller;
let token: string;
let east: CampusThings;
let other: CampusThings;
beforeAll(async () => {
  union = await startWholeUnion("officer");
  chair = await loadDemoYear(union);
  await addDemoPeople(union, chair);
  officer = await union.signIn("officer.east");
  token = await accessTokenOf(union, "officer.east");
  east = await campusThings(chair, "东院区");
  other = await campusThings(chair, "本部院区");
}, 180_000);
afterAll(() => union?.stop());

type OfCampus = { readonly id: string; readonly campus: { readonly id: string } };
const lists = ["members", "visits", "proposals"] as const;

test.each(lists)(
  "his list of %s is the chair's, narrowed to his campus, with its own count",
  async (list) => {
    const his = await allNodes<OfCampus>(officer, list, "id campus { id }");
    const whole = await allNodes<OfCampus>(chair, list, "id campus { id }");
    const wanted = whole.nodes.filter(({ campus }) => campus.id === east.campusId);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(whole.nodes.length);
    expect(his.nodes).toEqual(wanted);
    expect(his.totalCount).toBe(wanted.length);
  },
);

test("asking for the other campus by filter finds nothing, and campuses, departments and coverage are his own", async () => {
  const query = `query($campusId: ID!) {
    members(filter: { campusId: $campusId }) { totalCount edges { node { id } } }
    visits(filter: { campusId: $campusId }) { totalCount edges { node { id } } }
    proposals(filter: { campusId: $campusId }) { totalCount edges { node { id } } }
    departments(campusId: $campusId) { id }
    all: departments { campusId } campuses { name } staffCoverage { campus { name } staff } }`;
  type Coverage = {
    all: { campusId: string }[];
    staffCoverage: { campus: { name: string }; staff: number }[];
  };
  const found = await officer.ask<Coverage>(query, { campusId: other.campusId });
  const none = { totalCount: 0, edges: [] };
  expect(found).toMatchObject({
    members: none,
    visits: none,
    proposals: none,
    departments: [],
    campuses: [{ name: "东院区" }],
  });
  expect(new Set(found.all.map(({ campusId }) => campusId))).toEqual(new Set([east.campusId]));
  expect(new Set(found.staffCoverage.map(({ campus }) => campus.name))).toEqual(
    new Set(["东院区"]),
  );
  expect(found.staffCoverage.reduce((sum, { staff }) => sum + staff, 0)).toBe(ofEast["A2_staff"]);
});

const byId = `query($memberId: ID!, $visitId: ID!, $proposalId: ID!) {
  member(id: $memberId) { id } visit(id: $visitId) { id } proposal(id: $proposalId) { id } }`;

test("a thing of the other campus is not there by its id, as if it had never been", async () => {
  expect(await officer.try(byId, { ...other })).toEqual({
    data: { member: null, visit: null, proposal: null },
    errors: [],
  });
  expect(await officer.ask(byId, { ...east })).toEqual({
    member: { id: east.memberId },
    visit: { id: east.visitId },
    proposal: { id: east.proposalId },
  });
});

test("nested paths stay on his campus: from visits to people and from people to visits and proposals", async () => {
  type Nested = { campus: { id: string }; member: OfCampus };
  const visits = await allNodes<Nested>(
    officer,
    "visits",
    "campus { id } member { id campus { id } }",
  );
  for (const { campus, member } of visits.nodes)
    expect([campus.id, member.campus.id]).toEqual([east.campusId, east.campusId]);
  const list = "(first: 5) { edges { node { campus { id } } } }";
  type Person = Record<"visits" | "proposals", { edges: { node: { campus: { id: string } } }[] }>;
  const query = `{ members(first: 200) { edges { node { visits${list} proposals${list} } } } }`;
  const { members } = await officer.ask<{ members: { edges: { node: Person }[] } }>(query);
  const things = members.edges.flatMap(({ node }) => [
    ...node.visits.edges,
    ...node.proposals.edges,
  ]);
  expect(things.length).toBeGreaterThan(50);
  expect(new Set(things.map(({ node }) => node.campus.id))).toEqual(new Set([east.campusId]));
});

test("a seconder from the other campus keeps his place in the list without a word about him", async () => {
  type Seconded = {
    id: string;
    campus: { id: string };
    seconders: (OfCampus & { name: string })[];
  };
  const { nodes } = await allNodes<Seconded>(
    chair,
    "proposals",
    "id campus { id } seconders { id name campus { id } }",
  );
  const isOther = (person: OfCampus) => person.campus.id === other.campusId;
  const mixed = nodes.find(
    ({ campus, seconders }) =>
      campus.id === east.campusId && seconders.some(isOther) && !seconders.every(isOther),
  );
  const { id, seconders } = mixed!;
  const ask = (fields: string) =>
    officer.try<{ proposal: { seconders: unknown[] } }>(
      `query($id: ID!) { proposal(id: $id) { seconders { ${fields} } } }`,
      { id },
    );
  const stub = await ask("id");
  expect(stub.data?.proposal.seconders).toEqual(seconders.map((one) => ({ id: one.id })));
  const full = await ask("id name");
  expect(full.data?.proposal.seconders).toEqual(
    seconders.map((one) => (isOther(one) ? null : { id: one.id, name: one.name })),
  );
  const beyond = await ask(
    "id visits { totalCount edges { node { id } } } proposals { totalCount edges { node { id } } }",
  );
  const none = { totalCount: 0, edges: [] };
  for (const [n, one] of seconders.entries())
    if (isOther(one))
      expect(beyond.data?.proposal.seconders[n]).toEqual({
        id: one.id,
        visits: none,
        proposals: none,
      });
});

/** What the expected year does not say: entered by hand, or a part of what it says. */
const notExpected = (code: string): boolean => !(code in expected.total);

test("his figures are those of his campus: the expected ones, and the chair's column of it", async () => {
  const his = await figuresOf(officer, null);
  const values = new Map(his.map(({ code, value }) => [code, value]));
  const wanted = Object.entries(ofEast).filter(([code]) => values.has(code));
  expect(wanted).toHaveLength(10);
  expect(wanted.map(([code]) => [code, values.get(code)])).toEqual(wanted);
  const ofWhole = await figuresOf(chair, null);
  for (const [n, figure] of his.entries()) {
    const whole = ofWhole[n]!;
    if (figure.byCampus === null) {
      expect([figure.code, figure.value]).toEqual([figure.code, whole.value]);
      if (!notExpected(figure.code))
        expect([figure.code, figure.value]).toEqual([figure.code, expected.total[figure.code]]);
    } else {
      expect(figure.byCampus.every(({ campusId }) => campusId === east.campusId)).toBe(true);
      const column = whole.byCampus!.filter(({ campusId }) => campusId === east.campusId);
      expect(figure.byCampus).toEqual(column);
      // Of nothing there is no mean.
      const none = figure.code.endsWith("_satisfaction") ? null : 0;
      expect([figure.code, figure.value]).toEqual([figure.code, column[0]?.value ?? none]);
    }
  }
});

test("figures of one campus are his when it is his own, and null where they are not kept by campus", async () => {
  const all = await figuresOf(officer, null);
  const own = await figuresOf(officer, east.campusId);
  for (const [n, { code, value, byCampus }] of own.entries())
    expect([code, value]).toEqual([code, byCampus === null ? null : all[n]!.value]);
});

test("figures of the other campus are NOT_FOUND and null, never 0", async () => {
  for (const section of sections) {
    const query = `query($campusId: ID) { unionOrg { ${section}(year: 2025, campusId: $campusId) { value } } }`;
    const { data, errors } = await officer.try<{ unionOrg: unknown }>(query, {
      campusId: other.campusId,
    });
    expect([null, { [section]: null }]).toContainEqual(data?.unionOrg);
    expect(errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
  }
});

test("the records behind his figures are his campus's, as many as the figure says", async () => {
  const records = "records(first: 200) { totalCount edges { node { campusId memberId } } }";
  type Opened = Figure & {
    records: { totalCount: number; edges: { node: { campusId: string | null } }[] };
  };
  const { unionOrg } = await officer.ask<{ unionOrg: Record<string, Opened[]> }>(
    figuresQuery(records),
    {},
  );
  const opened = sections.flatMap((section) => unionOrg[section]!);
  expect(opened.length).toBeGreaterThan(15);
  for (const figure of opened) {
    expect([figure.code, figure.records.totalCount]).toEqual([figure.code, figure.rows]);
    const campuses = new Set(figure.records.edges.map(({ node }) => node.campusId));
    const only = figure.byCampus === null ? null : east.campusId;
    if (figure.rows > 0) expect([figure.code, campuses]).toEqual([figure.code, new Set([only])]);
  }
});

test("his exports hold the rows of his campus alone, and nothing personal unless he says why", async () => {
  const roster = await exportedRows(officer, union.url, "Membership", rosterRegister);
  expect(roster).toHaveLength(ofEast["A2_staff"] as number);
  expect(new Set(roster.map(({ campus }) => campus))).toEqual(new Set(["东院区"]));
  for (const { documentNo, mobile, bornOn, duesBaseFen } of roster)
    expect([documentNo, mobile, bornOn, duesBaseFen]).toEqual([null, null, null, null]);
  const staff = new Set(roster.map(({ staffNo }) => staffNo));
  const visits = await exportedRows(officer, union.url, "Welfare", visitRegister);
  expect(visits).toHaveLength(ofEast["C1_visits"] as number);
  expect(visits.every(({ staffNo }) => staff.has(staffNo))).toBe(true);
  const proposals = await exportedRows(
    officer,
    union.url,
    "DemocraticManagement",
    proposalRegister,
  );
  const { nodes } = await allNodes<{ no: string }>(officer, "proposals", "no");
  expect(proposals.map(({ no }) => no).sort()).toEqual(nodes.map(({ no }) => no).sort());
});

const words = ["membership", "democraticManagement", "welfare", "activities"] as const;

test.each(words)(
  "the history of imports of %s shows him his own and no import of others",
  async (word) => {
    const service = word.charAt(0).toUpperCase() + word.slice(1);
    const list = `{ found: ${word}Imports { totalCount edges { node { id } } } }`;
    type Found = { found: { totalCount: number; edges: { node: { id: string } }[] } };
    const before = await chair.ask<Found>(list);
    expect(before.found.totalCount).toBeGreaterThan(0);
    expect(await officer.ask(list)).toEqual({ found: { totalCount: 0, edges: [] } });
    const one = `query($id: ID!) { one: ${word}Import(id: $id) { id fileName refusals { totalCount } } }`;
    const id = before.found.edges[0]!.node.id;
    expect(await officer.try(one, { id })).toEqual({ data: { one: null }, errors: [] });
    const undo = `mutation($id: ID!) { undone: undo${service}Import(importId: $id) { ... on Refused { code } } }`;
    expect(await officer.ask(undo, { id })).toEqual({ undone: { code: "IMPORT_UNKNOWN" } });
    const file = word === "membership" ? "infra/demo/roster.xlsx" : "infra/demo/yearbook.xlsx";
    const mine = await importWorkbook(officer, service, await officer.uploaded(file));
    expect(mine.every(({ state, accepted }) => state === "DONE" && accepted === 0)).toBe(true);
    const after = await officer.ask<Found>(list);
    const ids = after.found.edges.map(({ node }) => node.id);
    expect(ids.sort()).toEqual(mine.map((done) => done.id).sort());
  },
);

const entities = (fields: string) =>
  `query($keys: [_Any!]!) { _entities(representations: $keys) { ${fields} } }`;

test("a subgraph that is asked for entities by key gives him those of his campus and null for the others", async () => {
  const both = (type: string, thing: keyof CampusThings) => [
    { __typename: type, id: east[thing] },
    { __typename: type, id: other[thing] },
  ];
  const asked: readonly [
    service: string,
    type: string,
    thing: keyof CampusThings,
    fields: string,
  ][] = [
    ["membership", "Member", "memberId", "name"],
    ["welfare", "Visit", "visitId", "no cashFen"],
    ["democratic-management", "Proposal", "proposalId", "title"],
  ];
  for (const [service, type, thing, fields] of asked) {
    const query = entities(`... on ${type} { id ${fields} }`);
    const answer = await askSubgraph(union.subgraphs[service]!, token, query, {
      keys: both(type, thing),
    });
    expect(answer).toMatchObject({ data: { _entities: [{ id: east[thing] }, null] }, errors: [] });
  }
});

test("what other services know of a person of the other campus is empty for him, by key too", async () => {
  const keys = [{ __typename: "Member", id: other.memberId }];
  for (const [service, list] of [
    ["welfare", "visits"],
    ["democratic-management", "proposals"],
  ] as const) {
    const query = entities(`... on Member { ${list} { totalCount edges { node { id } } } }`);
    const { data } = await askSubgraph(union.subgraphs[service]!, token, query, { keys });
    expect(data).toEqual({ _entities: [{ [list]: { totalCount: 0, edges: [] } }] });
  }
});
