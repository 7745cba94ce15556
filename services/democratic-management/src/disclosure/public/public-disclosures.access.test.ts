import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { disclosureDesk } from "../../testing/disclosure-desk.js";
import { somePeople } from "../../testing/some-people.js";
import { aUnion } from "../../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2025-04-10T02:00:00Z"),
  });
});
afterAll(() => service.close());

const aDesk = async () => {
  const union = await aUnion(service, somePeople());
  const desk = disclosureDesk(service, union);
  return { ...union, ...desk };
};
const office = {
  ...{ slug: "demo", name: "示范医院", nameEn: "Demo Hospital", responsible: "院长" },
  ...{ workingBody: "院办公室", complaints: "电话 010-0000", complaintsEn: "Telephone 010-0000" },
};
const setUp = `mutation($input: DisclosureOfficeInput!) { done: setDisclosureOffice(input: $input) {
  ... on DisclosureOffice { slug } ... on Refused { code } } }`;
const list = `query($union: String!, $first: Int, $after: String, $audience: DisclosureAudience) {
  publicDisclosures(union: $union, first: $first, after: $after, audience: $audience) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { no title body withdrawnBecause isOnDisplay versions { no } } } } }`;
const slugFor = async (union: Awaited<ReturnType<typeof aDesk>>) => {
  const slug = `h-${union.unionId.slice(0, 8)}`;
  await service.ask(union.chair, setUp, { input: { ...office, slug } });
  return slug;
};

test("without signing in one reads what was published for the public and patients, and nothing else", async () => {
  const union = await aDesk();
  const { chair, published, schedule, step } = union;
  const slug = await slugFor(union);
  await schedule(chair, { no: "P-draft", dutyCode: "PUBLIC_PRICES" });
  await published({ no: "P-staff" });
  await published({ no: "P-union", dutyCode: "UNION_FUNDS" });
  const open = await published({ no: "P-open", dutyCode: "PUBLIC_PRICES" });
  const gone = await published({ no: "P-gone", dutyCode: "PATIENT_FEES" });
  await step(chair, gone.id, "withdraw", "涉及张三隐私", { withdrawnAs: "PRIVACY" });
  const { publicDisclosures } = await service.ask<{
    publicDisclosures: { totalCount: number; edges: { node: { no: string } }[] };
  }>(null, list, { union: slug });
  expect(publicDisclosures.totalCount).toBe(2);
  expect(publicDisclosures.edges.map(({ node }) => node)).toEqual([
    {
      no: "P-gone",
      title: null,
      body: null,
      withdrawnBecause: "涉及个人隐私，已撤回。",
      isOnDisplay: false,
      versions: [],
    },
    expect.objectContaining({ no: "P-open", isOnDisplay: true, versions: [{ no: 1 }] }),
  ]);
  const one =
    "query($union: String!, $id: ID!) { publicDisclosure(union: $union, id: $id) { no } }";
  expect(await service.ask(null, one, { union: slug, id: open.id })).toEqual({
    publicDisclosure: { no: "P-open" },
  });
  const staffs = await service.ask<{ publicDisclosures: { totalCount: number } }>(null, list, {
    ...{ union: slug, audience: "STAFF" },
  });
  expect(staffs.publicDisclosures.totalCount).toBe(0);
  expect(await service.ask(null, list, { union: "nobody" })).toEqual({ publicDisclosures: null });
});

test("DI-R9 a leaked text is closed to the public by the correction of it, and stays closed", async () => {
  const { chair, party, leader, published, correct, step, publish, ...union } = await aDesk();
  const slug = await slugFor({ chair, party, leader, published, correct, step, publish, ...union });
  const text = { title: "张三费用", body: "身份证 990101199001011237" };
  const { id } = await published({ dutyCode: "PUBLIC_PRICES" }, {}, text);
  await correct(chair, id, { closesEarlier: true });
  await step(party, id, "clear", "可公开");
  await step(leader, id, "approve");
  await publish(chair, id);
  const query = `query($union: String!, $id: ID!) { publicDisclosure(union: $union, id: $id) {
    title body versions { no title body isClosed diff { text } } } }`;
  const shown = await service.ask(null, query, { union: slug, id });
  expect(shown).toMatchObject({
    publicDisclosure: {
      versions: [
        { no: 1, isClosed: true },
        { no: 2, isClosed: false },
      ],
    },
  });
  expect(JSON.stringify(shown)).not.toMatch(/张三|9901011990/);
});

test("the public's pages are bounded, and a cursor of another list and a page of none are refused in words", async () => {
  const union = await aDesk();
  const slug = await slugFor(union);
  await service.ground.db.query(
    `INSERT INTO disclosure_item (union_id, id, no, audience, category, title, body, state, version_no, published_on, version)
     SELECT ?, UUID(), CONCAT('N', seq), 'PUBLIC', '价格', 't', '', 'PUBLISHED', 1, '2025-01-01', 1 FROM seq_1_to_60`,
    [union.unionId],
  );
  await service.ground.db.query(
    `INSERT INTO disclosure_version (union_id, item_id, no, title, body, published_on)
     SELECT union_id, id, 1, title, body, published_on FROM disclosure_item WHERE union_id = ?`,
    [union.unionId],
  );
  const { publicDisclosures: page } = await service.ask<{
    publicDisclosures: { edges: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  }>(null, list, { union: slug, first: 1_000 });
  expect([page.edges.length, page.pageInfo.hasNextPage]).toEqual([50, true]);
  const next = await service.ask<{ publicDisclosures: { edges: object[] } }>(null, list, {
    ...{ union: slug, first: 50, after: page.pageInfo.endCursor },
  });
  expect(next.publicDisclosures.edges).toHaveLength(10);
  for (const bad of [{ first: 0 }, { first: -1 }, { after: "x" }]) {
    const { errors } = await service.try(null, list, { union: slug, ...bad });
    expect(errors).toMatchObject([
      { originalError: { name: expect.stringMatching(/^Bad(PageSize|Cursor)$/) } },
    ]);
  }
});

test("open data has the checksum of its very bytes, and no cell that a spreadsheet would execute", async () => {
  const { createHash } = await import("node:crypto");
  const union = await aDesk();
  const slug = await slugFor(union);
  await union.published({ no: "=1+1", dutyCode: "PUBLIC_PRICES" });
  const query = `query($union: String!, $format: OpenDataFormat!) { publicDisclosureData(union: $union, year: 2025, format: $format) {
    name content sha256 rows isComplete } }`;
  for (const format of ["JSON", "CSV"]) {
    const { publicDisclosureData: data } = await service.ask<{
      publicDisclosureData: { content: string; sha256: string; rows: number };
    }>(null, query, { union: slug, format });
    expect(data).toMatchObject({ rows: 1, isComplete: true });
    expect(createHash("sha256").update(data.content, "utf8").digest("hex")).toBe(data.sha256);
    if (format === "CSV") expect(data.content).toContain("\r\n'=1+1,");
  }
});

test("DI-R1 the office is the whole union's; its word in the address is taken once and looks like one", async () => {
  const union = await aDesk();
  const other = await aDesk();
  const slug = await slugFor(union);
  const set = async (actor: typeof union.chair, input: object) =>
    (await service.ask<{ done: object }>(actor, setUp, { input: { ...office, slug, ...input } }))
      .done;
  expect(await set(other.chair, {})).toEqual({ code: "SLUG_TAKEN" });
  expect(await set(union.officerOf("东院区"), {})).toEqual({ code: "OFFICE_OF_WHOLE_UNION" });
  for (const wrong of [
    { slug: "A B" },
    { slug: "../x" },
    { name: " " },
    { complaints: "x".repeat(1_001) },
  ])
    expect(await set(union.chair, wrong)).toEqual({ code: "OFFICE_TEXT_WRONG" });
  expect(await set(union.chair, { name: "新名" })).toEqual({ slug });
});
