import { xlsxParts } from "../../packages/registers/src/test-support/xlsx-parts.js";
import { zipOf } from "../../packages/registers/src/test-support/zip-of.js";
import { citizenNumber } from "../../services/membership/src/testing/citizen-number.js";
import {
  aNurse,
  type RosterCells,
  rosterTitles,
} from "../../services/membership/src/testing/roster-row.js";
import { failedImports, refusedAtImport, refusedAtUpload } from "./bad-files.js";
import type { Caller } from "./caller.js";
import { addAccount, otherServices } from "./demo-year.js";
import { type Imported, importWorkbook, until } from "./import-workbook.js";
import { sheetRows } from "./sheet-rows.js";
import { tableCounts } from "./table-counts.js";
import { services, startWholeUnion, type WholeUnion } from "./whole-union.js";

const words = ["Membership", ...otherServices] as const;
const fieldOf = (word: string): string => `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
const languages = ["zh", "en"] as const;
type Language = (typeof languages)[number];
const sentence: Readonly<Record<Language, RegExp>> = {
  zh: /[\p{Script=Han}].*。$/u,
  en: /^[A-Z“][^。!?]* [^。]*\.$/u,
};

let union: WholeUnion;
let chair: Caller;
beforeAll(async () => {
  union = await startWholeUnion("bad");
  const { unionOrg } = await (await union.signIn("system")).ask<{ unionOrg: { id: string } }>(
    "{ unionOrg { id } }",
  );
  await addAccount(union, "chair", null, "CHAIR", unionOrg.id);
  chair = await union.signIn("chair");
  await until("the directories knowing the campuses", async () => {
    const asked = otherServices.map((one) => `${fieldOf(one)}Directory { campuses }`);
    const known = await chair.ask<Record<string, { campuses: number }>>(`{ ${asked.join(" ")} }`);
    return Object.values(known).every(({ campuses }) => campuses === 2);
  });
}, 120_000);
afterAll(() => union?.stop());

/** The story of imports itself, and the marks of events and schedules, which come in their own time. */
const storyOfImports = [
  "register_import",
  "register_refusal",
  "register_verdict",
  "audit_log",
  "consumed_event",
  "schedule",
];
/** What every service keeps, but for a story; a finished import is also told to others. Asked when all that was told is heard. */
async function kept(story = storyOfImports): Promise<unknown> {
  await until("all events being heard", async () => {
    const open = await Promise.all(
      services.map(async ({ name }) => {
        const [row] = await (await database(name)).query<{ n: number }[]>(
          "SELECT (SELECT COUNT(*) FROM outbox WHERE published_at IS NULL) + (SELECT COUNT(*) FROM outbox_told) AS n",
        );
        return Number(row?.n);
      }),
    );
    return open.every((n) => n === 0);
  });
  const all = await Promise.all(
    services.map(async ({ name }) => Object.entries(await tableCounts(await database(name)))),
  );
  return all.map((tables) =>
    Object.fromEntries(tables.filter(([table]) => !story.includes(table))),
  );
}
/** Whoever sent it and the officers are given notice of one that ended. */
const storyOfOneThatEnded = [...storyOfImports, "outbox", "notice", "delivery"];
const opened = new Map<string, ReturnType<WholeUnion["database"]>>();
const database = (service: string) => {
  const db = opened.get(service) ?? union.database(service);
  opened.set(service, db);
  return db;
};

async function everythingIsUp(): Promise<void> {
  const health = await fetch(`${union.url}/health`);
  expect([health.status, JSON.stringify(await health.json())]).toEqual([
    200,
    expect.not.stringContaining("down"),
  ]);
}
const languageOf = (language: Language) => ({ "accept-language": language });

test.each(refusedAtUpload)("%s is refused at the door with a sentence", async (_, file, code) => {
  const before = await kept();
  for (const language of languages) {
    const answer = await chair.upload(file, "花名册.xlsx", languageOf(language)).catch(() => null);
    const { errors } = (await answer!.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(errors).toMatchObject([
      { message: expect.stringMatching(sentence[language]), extensions: { code } },
    ]);
  }
  expect(await kept()).toEqual(before);
  await everythingIsUp();
});

test.each(refusedAtImport)(
  "%s is refused by every service with a sentence, and nothing is kept of it",
  async (_, file, code) => {
    const fileId = await chair.uploaded(file);
    const before = await kept();
    for (const word of words)
      for (const language of languages) {
        const mutation = `mutation($input: ImportRegistersInput!) { answer: import${word}Registers(input: $input) { ... on Refused { code message } } }`;
        const { answer } = await chair.ask<{ answer: unknown }>(
          mutation,
          { input: { fileId } },
          languageOf(language),
        );
        expect(answer).toEqual({ code, message: expect.stringMatching(sentence[language]) });
      }
    expect(await kept()).toEqual(before);
    await everythingIsUp();
  },
);

test.each(failedImports)(
  "%s fails in every service with a sentence, and no row of it is kept",
  async (_, file, code) => {
    const fileId = await chair.uploaded(file);
    const before = await kept();
    for (const word of words) {
      const [done] = await importWorkbook(chair, word, fileId);
      expect(done).toMatchObject({ state: "FAILED", total: 0, accepted: 0 });
      for (const language of languages) {
        const query = `query($id: ID!) { one: ${fieldOf(word)}Import(id: $id) { problemCode problem } }`;
        const { one } = await chair.ask<{ one: unknown }>(
          query,
          { id: done!.id },
          languageOf(language),
        );
        expect(one).toEqual({
          problemCode: code,
          problem: expect.stringMatching(sentence[language]),
        });
      }
    }
    expect(await kept()).toEqual(before);
    await everythingIsUp();
  },
);

type Refusal = {
  readonly rowNo: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
};

/** The roster of these people, imported; and its refusals in a language. */
async function importRoster(
  people: readonly RosterCells[],
  language: Language,
): Promise<Imported & { refusals: readonly Refusal[] }> {
  const rows = people.map((person) => rosterTitles.map((title) => person[title] ?? null));
  const file = zipOf(xlsxParts({ 职工花名册: sheetRows([rosterTitles, ...rows]) }));
  const [done] = await importWorkbook(chair, "Membership", await chair.uploaded(file));
  const query = `query($id: ID!) { one: membershipImport(id: $id) { refusals(first: 200) { edges { node { rowNo column code message } } } } }`;
  const { one } = await chair.ask<{ one: { refusals: { edges: { node: Refusal }[] } } }>(
    query,
    { id: done!.id },
    languageOf(language),
  );
  return { ...done!, refusals: one.refusals.edges.map(({ node }) => node) };
}

const badRows: readonly (readonly [
  what: string,
  cells: RosterCells,
  code: string,
  column: string,
])[] = [
  ["a name with emoji", { 姓名: "沈月华🌸" }, "NAME_FORBIDDEN_CHARACTER", "姓名"],
  ["a name that is a picture", { 姓名: "👩‍⚕️👩‍⚕️" }, "NAME_FORBIDDEN_CHARACTER", "姓名"],
  ["a name with half a character", { 姓名: "沈\ufffd华" }, "NAME_FORBIDDEN_CHARACTER", "姓名"],
  [
    "an 18-digit number that was stored as a float",
    { 证件号码: Number(citizenNumber(1)) },
    "DIGITS_LOST",
    "证件号码",
  ],
  [
    "an 18-digit number that was stored in scientific notation",
    { 证件号码: "9.90101199002150e+17" },
    "DIGITS_LOST",
    "证件号码",
  ],
  ["a formula that tells of an error", { 入职日期: "#REF!" }, "DATE_UNREADABLE", "入职日期"],
  [
    "a department in emoji only of too great a length",
    { 科室: "🌸".repeat(101) },
    "TEXT_TOO_LONG",
    "科室",
  ],
];
test.each(languages)(
  "in %s every bad row is told by its number, column and a sentence, and nobody comes in by it",
  async (language) => {
    const before = await kept(storyOfOneThatEnded);
    const { refusals, ...done } = await importRoster(
      badRows.map(([, cells]) => aNurse("东院区", cells)),
      language,
    );
    expect(done).toMatchObject({
      state: "DONE",
      total: badRows.length,
      accepted: 0,
      refused: badRows.length,
    });
    expect(refusals.map(({ rowNo, column, code }) => [rowNo, column, code])).toEqual(
      badRows.map(([, , code, column], n) => [n + 2, column, code]),
    );
    for (const { message } of refusals) expect(message).toMatch(sentence[language]);
    expect(await kept(storyOfOneThatEnded)).toEqual(before);
    await everythingIsUp();
  },
);

const rareNames = ["𠮷野华", "㛃月", "阿卜杜拉·买买提", "𪚥𪚥", "𰻞小月", "Ångström Li"];

test("names in rare characters come in whole and come out as they were", async () => {
  const people = rareNames.map((姓名) => aNurse("东院区", { 姓名 }));
  expect(await importRoster(people, "zh")).toMatchObject({
    state: "DONE",
    accepted: rareNames.length,
    refusals: [],
  });
  const { members } = await chair.ask<{ members: { edges: { node: { name: string } }[] } }>(
    "{ members { edges { node { name } } } }",
  );
  expect(members.edges.map(({ node }) => node.name).sort()).toEqual([...rareNames].sort());
});
