import { importFile, type TestService, testSecrets, testService, upload } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, rosterCsv } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const apply = { corrections: "APPLY" } as const;

test("a campus officer's file with rows of another campus is refused by row; his own rows come in", async () => {
  const { officerOf, imports } = await aUnion(service, "本部院区", "东院区");
  const outcome = await imports(officerOf("东院区"), [
    aNurse("东院区"),
    aNurse("本部院区"),
    aNurse("东院区"),
  ]);
  expect(outcome).toMatchObject({ accepted: 2, refused: 1 });
  expect(outcome.refusals).toEqual([
    expect.objectContaining({ rowNo: 3, column: "院区", code: "CAMPUS_UNKNOWN" }),
  ]);
});

test("a campus officer cannot tell from verdicts whether people of another campus, or the campus itself, exist", async () => {
  const { officerOf, imports, employs } = await aUnion(service, "本部院区", "东院区");
  const there = aNurse("本部院区");
  await employs(there);
  const [nobody, nowhere] = [aNurse("本部院区"), aNurse("西院区")];
  for (const choices of [{}, apply, { dryRun: true }]) {
    const verdicts = [];
    for (const row of [
      there,
      { ...there, 姓名: "别人" },
      { ...nobody, 证件号码: there["证件号码"]! },
      nobody,
      nowhere,
    ])
      verdicts.push((await imports(officerOf("东院区"), [row], choices)).refusals);
    expect(verdicts[0]).toEqual([expect.objectContaining({ code: "CAMPUS_UNKNOWN" })]);
    for (const verdict of verdicts) expect(verdict).toEqual(verdicts[0]);
  }
});

test("a campus officer neither overwrites nor carries off a person of another campus by naming his own", async () => {
  const { chair, officerOf, imports, employs } = await aUnion(service, "本部院区", "东院区");
  const row = aNurse("本部院区");
  const [id] = await employs(row);
  const taken = { ...row, 院区: "东院区", 姓名: "改名" };
  for (const choices of [{}, apply]) {
    const outcome = await imports(officerOf("东院区"), [taken], choices);
    expect(outcome.refusals).toEqual([
      expect.objectContaining({ column: "工号", code: "STAFF_NUMBER_ELSEWHERE" }),
    ]);
    expect(JSON.stringify(outcome)).not.toContain("沈月华");
  }
  const { member } = await service.ask(
    chair,
    "query($id: ID!) { member(id: $id) { name campus { name } } }",
    { id },
  );
  expect(member).toEqual({ name: "沈月华", campus: { name: "本部院区" } });
});

test("a campus officer's export holds his campus only", async () => {
  const { officerOf, employs } = await aUnion(service, "本部院区", "东院区");
  const [here, there] = [aNurse("东院区"), aNurse("本部院区")];
  await employs(here, there);
  const officer = officerOf("东院区");
  const { file } = await service.ask<{ file: { url: string } }>(
    officer,
    `mutation { file: exportMembershipRegister(input: {register: "roster", format: CSV, revealReason: "核对名单"}) { ... on Download { url } } }`,
  );
  const fileId = /files\/([0-9a-f-]{36})/.exec(file.url)![1]!;
  const chunks: Buffer[] = [];
  for await (const chunk of await service.ground.files.open(fileId, officer.unionId))
    chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  expect(text).toContain(String(here["工号"]));
  expect(text).not.toContain(String(there["工号"]));
});

test("the history of imports: a campus officer sees his own, the chair all, another union none", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const [east, main] = [union.officerOf("东院区"), union.officerOf("本部院区")];
  const mine = await union.imports(east, [aNurse("东院区")]);
  const theirs = await union.imports(main, [aNurse("本部院区")]);
  const history = async (actor: typeof east) => {
    const { all } = await service.ask<{
      all: { totalCount: number; edges: { node: { id: string } }[] };
    }>(actor, "{ all: membershipImports { totalCount edges { node { id } } } }");
    return { ids: all.edges.map(({ node }) => node.id), count: all.totalCount };
  };
  const one = async (actor: typeof east, id: string) =>
    (
      await service.ask<{ one: { id: string } | null }>(
        actor,
        "query($id: ID!) { one: membershipImport(id: $id) { id refusals { totalCount } } }",
        { id },
      )
    ).one;
  expect(await history(east)).toEqual({ ids: [mine.id], count: 1 });
  expect(await history(union.chair)).toEqual({ ids: [theirs.id, mine.id], count: 2 });
  expect(await one(east, theirs.id)).toBeNull();
  expect(await one(union.chair, theirs.id)).not.toBeNull();
  const { chair: stranger } = await aUnion(service);
  expect(await history(stranger)).toEqual({ ids: [], count: 0 });
  expect(await one(stranger, mine.id)).toBeNull();
});

test("a campus officer does not undo what another officer imported", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const theirs = await union.imports(union.officerOf("本部院区"), [aNurse("本部院区")]);
  const { undone } = await service.ask(
    union.officerOf("东院区"),
    "mutation($id: ID!) { undone: undoMembershipImport(importId: $id) { ... on Refused { code } } }",
    { id: theirs.id },
  );
  expect(undone).toEqual({ code: "IMPORT_UNKNOWN" });
});

test("a file that another union uploaded cannot be imported", async () => {
  const [here, there] = [await aUnion(service, "本部院区"), await aUnion(service, "本部院区")];
  const fileId = await upload(service, there.chair, rosterCsv([aNurse("本部院区")]));
  await expect(importFile(service, "Membership", here.chair, { fileId })).rejects.toThrow(
    "FILE_UNKNOWN",
  );
});
