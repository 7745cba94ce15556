import { Directory } from "@union/directory";
import { localDate } from "@union/kernel";
import { actorOf } from "@union/testing";
import { AudienceReader } from "../../services/notifications/src/audience/index.js";
import { importWorkbook, until } from "./import-workbook.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

type Sql = { query<Rows>(statement: string, parameters?: unknown[]): Promise<Rows> };
const services = ["notifications", "welfare", "activities", "democratic-management"] as const;
const use = { purpose: "BIRTHDAY_GREETINGS", basis: "UNLESS_OBJECTED" } as const;

let union: WholeUnion;
let unionId: string;
beforeAll(async () => {
  union = await startWholeUnion("consent");
  const membership = await union.database("membership");
  const [org] = await membership.query<{ id: string }[]>(
    "SELECT id FROM union_org WHERE level = 'BASE_LEVEL'",
  );
  unionId = org!.id;
  const chair = union.as(actorOf(unionId, "CHAIR"));
  await importWorkbook(chair, "Membership", await chair.uploaded("infra/demo/roster.xlsx"));
}, 120_000);
afterAll(() => union?.stop());

const isUsed = async (sql: Sql, id: string): Promise<boolean> =>
  (await new Directory(sql).consenting(unionId, use, [id])).length === 1;
const greetedOn = async (sql: Sql, monthDay: string): Promise<string[]> => {
  const audience = {
    ...{ kind: "MEMBERS" as const, purpose: use.purpose },
    filter: { birthMonthDays: [monthDay] },
  };
  const greeted: string[] = [];
  for await (const ids of new AudienceReader(sql).pages(unionId, audience, localDate("2026-01-01")))
    greeted.push(...ids);
  return greeted;
};

test("PI-R3 a consent that is withdrawn is withdrawn in every service, also in one that has to be told again", async () => {
  const notifications = await union.database("notifications");
  let born: { id: string; day: string } | undefined;
  await until("people in the directory", async () => {
    [born] = await notifications.query<{ id: string; day: string }[]>(
      "SELECT id, birth_month_day AS day FROM directory_member WHERE status = 'ACTIVE' AND birth_month_day IS NOT NULL LIMIT 1",
    );
    return born !== undefined;
  });
  const { id, day } = born!;
  const me = union.as(actorOf(unionId, "MEMBER", { memberId: id }));
  const answer = (said: string) =>
    me.ask(
      `mutation { answerConsent(input: { purpose: "${use.purpose}", version: 0, answer: ${said} }) { __typename ... on ProcessingPurpose { state } } }`,
    );
  expect(await answer("GIVEN")).toMatchObject({ answerConsent: { state: "GIVEN" } });
  expect(await greetedOn(notifications, day)).toContain(id);
  expect(await answer("WITHDRAWN")).toMatchObject({ answerConsent: { state: "WITHDRAWN" } });
  for (const service of services) {
    const directory = await union.database(service);
    await until(`${service} knowing of it`, async () => !(await isUsed(directory, id)));
  }
  expect(await greetedOn(notifications, day)).not.toContain(id);
  await notifications.query("DELETE FROM directory_consent");
  expect(await isUsed(notifications, id)).toBe(true);
  const system = union.as(actorOf(unionId, "SYSTEM_ADMINISTRATOR"));
  await until("a resync", async () => {
    const { done } = await system.ask<{ done: { __typename: string } }>(
      "mutation { done: resyncDirectory { __typename } }",
    );
    return done.__typename === "DirectoryResync";
  });
  await until("the answer told again", async () => !(await isUsed(notifications, id)));
}, 120_000);
