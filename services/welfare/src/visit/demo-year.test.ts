import { readFile } from "node:fs/promises";
import { type TestService, testService } from "@union/testing";
import { welfare } from "../service.js";
import { demoStaff } from "../testing/demo-staff.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";
import { visitFigures } from "./visit.figures.js";

const yearbook = "infra/demo/yearbook.xlsx";
type Figures = Record<string, unknown>;
type Expected = { total: Figures; campuses: Record<string, Figures> };

let service: TestService;
let union: Awaited<ReturnType<typeof aUnion>>;
let expected: Expected;
beforeAll(async () => {
  service = await testService(welfare);
  expected = JSON.parse(await readFile("infra/demo/expected.json", "utf8")) as Expected;
  union = await aUnion(service, ...Object.keys(expected.campuses));
  await union.employ(...(await demoStaff()));
  const outcome = await importSheet(service, union.chair, yearbook, { registers: ["visits"] });
  expect(outcome).toMatchObject({ state: "DONE", total: 744, accepted: 744, refused: 0 });
});
afterAll(() => service.close());

/** What the demo year expects of the figures that start with C1_ or C9_. */
const ofVisits = (figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([code]) => /^C[19]_/.test(code)));

test("C1, C9 every figure of visits that the demo year expects is declared, and no other", () => {
  const declared = visitFigures.map(({ code }) => code).sort();
  expect(declared).toEqual(Object.keys(ofVisits(expected.total)).sort());
});

test("C1, C9 the demo year's visits give the figures of the union that are expected", async () => {
  expect(ofVisits(await figuresOf(service, union.chair))).toEqual(ofVisits(expected.total));
});

test("C1, C9 and those of each campus, whoever asks", async () => {
  for (const [campus, figures] of Object.entries(expected.campuses)) {
    const campusId = union.campusId(campus);
    const wanted = ofVisits(figures);
    expect(ofVisits(await figuresOf(service, union.chair, { campusId }))).toEqual(wanted);
    expect(ofVisits(await figuresOf(service, union.officerOf(campus)))).toEqual(wanted);
  }
});

test("importing the year again changes nothing", async () => {
  await expect(
    importSheet(service, union.chair, yearbook, { registers: ["visits"] }),
  ).resolves.toMatchObject({
    state: "DONE",
    total: 744,
    accepted: 0,
    unchanged: 744,
    refused: 0,
  });
  expect(ofVisits(await figuresOf(service, union.chair))).toEqual(ofVisits(expected.total));
});

type Records = { totalCount: number; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
type Node = { id: string; amount: number; memberId: string };
type Figure = {
  code: string;
  value: number;
  rows: number;
  records: Records & { edges: { node: Node }[] };
};

test("design 3.7 the records behind each figure add up to its value, page after page", async () => {
  const query = `query($union: [_Any!]!, $code: String!, $after: String) {
    _entities(representations: $union) { ... on UnionOrg { welfareFigures(year: 2025, codes: [$code]) {
      code value rows records(first: 200, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { id amount memberId } } } } } } }`;
  for (const { code, value: rule } of visitFigures) {
    const found: Node[] = [];
    let after: string | null = null;
    let figure: Figure;
    do {
      const { _entities } = await service.ask<{ _entities: [{ welfareFigures: [Figure] }] }>(
        union.chair,
        query,
        { union: [{ __typename: "UnionOrg", id: union.unionId }], code, after },
      );
      figure = _entities[0].welfareFigures[0];
      found.push(...figure.records.edges.map(({ node }) => node));
      after = figure.records.pageInfo.endCursor;
    } while (figure.records.pageInfo.hasNextPage);
    const people = new Set(found.map(({ memberId }) => memberId)).size;
    const sum = found.reduce((total, { amount }) => total + amount, 0);
    expect(figure.value).toBe(rule === "COUNT(DISTINCT member_id)" ? people : sum);
    expect(new Set(found.map(({ id }) => id)).size).toBe(figure.rows);
    expect(figure.records.totalCount).toBe(figure.rows);
  }
});
