import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { countStatements } from "../testing/count-statements.js";
import { aNurse, notEnrolled, type RosterCells } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

type People = {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { cursor: string; node: { staffNo: string; name: string; status: string | null } }[];
};
const query = (fields: string) =>
  `query($first: Int, $after: String, $filter: MemberFilterInput, $sort: MemberSort, $asOf: LocalDate) {
    members(first: $first, after: $after, filter: $filter, sort: $sort, asOf: $asOf) { ${fields} pageInfo { hasNextPage endCursor } edges { cursor node { staffNo name status } } } }`;
const list = async (actor: Actor, variables: object = {}, fields = ""): Promise<People> =>
  (await service.ask<{ members: People }>(actor, query(fields), { ...variables })).members;
const names = async (actor: Actor, variables: object = {}): Promise<string[]> =>
  (await list(actor, variables)).edges.map(({ node }) => node.name);
const named = (姓名: string, more: RosterCells = {}) => aNurse("本部院区", { 姓名, ...more });

test("people are found by part of a name, pinyin, initials or the beginning of a staff number", async () => {
  const { chair, employs } = await aUnion(service, "本部院区");
  await employs(
    named("张三丰", { 工号: "HZ001" }),
    named("章三", { 工号: "HZ002" }),
    named("李三丰", { 工号: "X100" }),
    named("单雄信", { 工号: "X_1" }),
    named("Maria Oz", { 工号: "X%1".replace("%", "-") }),
  );
  const found = async (search: string) => (await names(chair, { filter: { search } })).sort();
  expect(await found("三丰")).toEqual(["李三丰", "张三丰"].sort());
  expect(await found("zhangsan")).toEqual(["章三", "张三丰"].sort());
  expect(await found("Zhang San F")).toEqual(["张三丰"]);
  expect(await found("zs")).toEqual(["章三", "张三丰"].sort());
  expect(await found("ZSF")).toEqual(["张三丰"]);
  expect(await found("shan")).toEqual(["单雄信"]);
  expect(await found("HZ0")).toEqual(["章三", "张三丰"].sort());
  expect(await found("hz002")).toEqual(["章三"]);
  expect(await found("maria")).toEqual(["Maria Oz"]);
  expect(await found("　三丰 ")).toHaveLength(2);
  expect(await found("三_")).toEqual([]);
  expect(await found("%")).toEqual([]);
  expect(await found("X_")).toEqual(["单雄信"]);
  expect(await found("' OR 1=1 -- ")).toEqual([]);
  expect(await found("三丰'; DROP TABLE member")).toEqual([]);
  expect(await found("  ")).toHaveLength(5);
});

test("people are asked for by id, within the reader's scope and up to 200 at a time", async () => {
  const { chair, officerOf, employs } = await aUnion(service, "本部院区", "东院区");
  const ids = await employs(named("甲一"), named("乙二"), aNurse("东院区", { 姓名: "丙三" }));
  const [first, , there] = ids as [string, string, string];
  const wanted = { filter: { ids: [first, there, crypto.randomUUID()] } };
  expect((await names(chair, wanted)).sort()).toEqual(["丙三", "甲一"].sort());
  expect(await names(officerOf("东院区"), wanted)).toEqual(["丙三"]);
  expect(await names(chair, { filter: { ids: [] } })).toEqual([]);
  const many = Array.from({ length: 201 }, () => first);
  await expect(list(chair, { filter: { ids: many } })).rejects.toThrow("200");
});

test("nobody is found by a document number or a mobile", async () => {
  const { chair, employs } = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  await employs(row);
  for (const search of [row["证件号码"], row["手机号"]])
    expect(await names(chair, { filter: { search } })).toEqual([]);
});

test("filters narrow a list and work together", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const [, , east] = await union.employs(
    named("甲甲", { 科室: "外科" }),
    named("乙乙", { 用工形式: "劳务派遣", ...notEnrolled }),
    aNurse("东院区", { 姓名: "丙丙" }),
    named("丁丁", notEnrolled),
  );
  await union.records(east!, "RETAINED", "2020-01-01", { reason: "退休" });
  const found = async (filter: object) => (await names(union.chair, { filter })).sort();
  const main = union.campusId("本部院区");
  expect(await found({ campusId: union.campusId("东院区") })).toEqual(["丙丙"]);
  expect(await found({ departmentId: await union.departmentId("本部院区", "外科") })).toEqual([
    "甲甲",
  ]);
  expect(await found({ employmentType: "DISPATCHED" })).toEqual(["乙乙"]);
  expect(await found({ statuses: ["ACTIVE"] })).toEqual(["甲甲"]);
  expect(await found({ statuses: ["NONE"] })).toEqual(["丁丁", "乙乙"].sort());
  expect(await found({ statuses: ["RETAINED", "NONE"], campusId: main })).toEqual(
    ["丁丁", "乙乙"].sort(),
  );
  expect(await found({ statuses: [] })).toEqual([]);
  expect(await found({ campusId: main, employmentType: "DISPATCHED", search: "丁" })).toEqual([]);
  expect(await found({ search: null, campusId: null, statuses: null })).toHaveLength(4);
  expect(await found({})).toHaveLength(4);
});

test("a list is asked as of a day: before somebody came, before he joined, after what happened since, and in the future", async () => {
  const union = await aUnion(service, "本部院区");
  const [id] = await union.employs(
    aNurse("本部院区", { 入职日期: "2015-03-01", 入会日期: "2015-06-01" }),
  );
  await union.records(id!, "RETAINED", "2020-01-01", { reason: "服兵役" });
  await union.records(id!, "RESTORED", "2022-01-01");
  const on = async (asOf: string) =>
    (await list(union.chair, { asOf })).edges.map(({ node }) => node.status);
  expect(await on("2015-02-28")).toEqual([]);
  expect(await on("2015-03-01")).toEqual([null]);
  expect(await on("2015-05-31")).toEqual([null]);
  expect(await on("2015-06-01")).toEqual(["ACTIVE"]);
  expect(await on("2019-12-31")).toEqual(["ACTIVE"]);
  expect(await on("2020-01-01")).toEqual(["RETAINED"]);
  expect(await on("2021-12-31")).toEqual(["RETAINED"]);
  expect(await on("2022-01-01")).toEqual(["ACTIVE"]);
  expect(await on("2099-12-31")).toEqual(["ACTIVE"]);
});

test.each(["2015-02-29", "tomorrow", "2015-1-1", "' OR 1=1"])(
  "a day that is none is refused: %s",
  async (asOf) => {
    const { chair } = await aUnion(service);
    const { errors } = await service.try(chair, query(""), { asOf });
    expect(errors).toHaveLength(1);
  },
);

test.each(["STAFF_NO", "NAME"])(
  "a list ordered by %s is paged to its end: every row once, in one order, though people come in meanwhile",
  async (sort) => {
    const { chair, employs } = await aUnion(service, "本部院区");
    const rows = Array.from({ length: 23 }, (_, n) => named(["王芳", "李芳", "赵芳"][n % 3]!));
    await employs(...rows);
    const whole = (await list(chair, { first: 200, sort })).edges.map(({ node }) => node.staffNo);
    expect(new Set(whole).size).toBe(23);
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const { edges, pageInfo }: People = await list(chair, { first: 5, after, sort });
      seen.push(...edges.map(({ node }) => node.staffNo));
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
      if (page === 1) await employs(named("阿一", { 工号: "A0000" }));
    }
    expect(seen).toEqual(whole);
  },
);

test("a page has 1 to 200 rows, an empty list has no cursor, and a foreign cursor is refused in words", async () => {
  const { chair, employs } = await aUnion(service, "本部院区");
  expect(await list(chair)).toEqual({
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: [],
  });
  await employs(named("甲甲"), named("乙乙"));
  expect((await list(chair, { first: 100_000 })).edges).toHaveLength(2);
  for (const cursor of ["abc", '["x","y"]', "[1]"]) {
    const after = cursor === "abc" ? cursor : Buffer.from(cursor).toString("base64url");
    expect(await mistake(chair, { after })).toBe("BadCursor");
  }
});

test.each([0, -1])("a page of %i rows is refused as the reader's mistake", async (first) => {
  const { chair } = await aUnion(service, "本部院区");
  expect(await mistake(chair, { first })).toBe("BadPageSize");
});

type Asks = Parameters<TestService["try"]>;
const mistake = async (actor: Asks[0], variables: Asks[2]): Promise<string | undefined> => {
  const { data, errors } = await service.try(actor, query(""), variables);
  expect(data).toEqual({ members: null });
  const { originalError } = errors[0] as { originalError?: Error };
  return originalError?.name;
};

test("a page of 50 people with campus, department and status costs three statements at most, and counting one more", async () => {
  const { chair, employs } = await aUnion(service, "本部院区", "东院区");
  await employs(
    ...Array.from({ length: 60 }, (_, n) =>
      aNurse(n % 2 ? "本部院区" : "东院区", { 科室: `科室${n % 9}` }),
    ),
  );
  const page = (more = "") =>
    service.ask(
      chair,
      `{ members(first: 50) { ${more} edges { node { name status statusSince campus { name } department { name } } } } }`,
    );
  await page();
  expect(await countStatements(service, () => page())).toBeLessThanOrEqual(3);
  expect(await countStatements(service, () => page("totalCount"))).toBeLessThanOrEqual(4);
  const masked = "edges { node { mobileMasked documentNoMasked facts { kind } } }";
  expect(
    await countStatements(service, () =>
      service.ask(chair, `{ members(first: 50) { ${masked} } }`),
    ),
  ).toBeLessThanOrEqual(3);
});

test("totalCount counts the whole list under its filter, not the page", async () => {
  const { chair, employs } = await aUnion(service, "本部院区");
  await employs(named("王一"), named("王二"), named("李一"));
  expect(await list(chair, { first: 1, filter: { search: "王" } }, "totalCount")).toMatchObject({
    totalCount: 2,
    edges: [expect.anything()],
  });
});

test("one person with post, membership and guarded values masked", async () => {
  const { chair, employs } = await aUnion(service, "本部院区");
  const row = aNurse("本部院区", { 手机号: "13912345678" });
  const [id] = await employs(row);
  const { member } = await service.ask(
    chair,
    `query($id: ID!) { member(id: $id) { staffNo name sex employmentType category rank title ethnicGroup politicalStatus education postFrom
      status statusSince statusBecause mobileMasked documentNoMasked campus { name } department { name } facts { kind status effectiveOn untilOn } } }`,
    { id },
  );
  expect(member).toEqual({
    staffNo: row["工号"],
    name: "沈月华",
    sex: "FEMALE",
    employmentType: "ESTABLISHMENT",
    category: "护士",
    rank: "一般",
    title: "护师",
    ethnicGroup: "汉族",
    politicalStatus: "群众",
    education: "本科",
    postFrom: "2015-03-01",
    status: "ACTIVE",
    statusSince: "2015-06-01",
    statusBecause: "ENROLLED",
    mobileMasked: "139****5678",
    documentNoMasked: expect.stringMatching(/^990\*{13}.{2}$/),
    campus: { name: "本部院区" },
    department: { name: "内科" },
    facts: [{ kind: "ENROLLED", status: "ACTIVE", effectiveOn: "2015-06-01", untilOn: null }],
  });
});
