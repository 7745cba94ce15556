import { channelsConfig } from "@union/channels";
import { addDays, dayOf, type LocalDate } from "@union/kernel";
import { runSchedule } from "@union/worker";
import { outsideOf } from "../../services/notifications/src/outside-of.js";
import { sending } from "../../services/notifications/src/sending.js";
import { notificationsBy } from "../../services/notifications/src/service.js";
import type { Caller } from "./caller.js";
import { addDemoPeople } from "./demo-people.js";
import { addChair } from "./demo-year.js";
import { importWorkbook, until, untilKnown } from "./import-workbook.js";
import { mailWords } from "./mail-words.js";
import { openPostBox } from "./post-box.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

/** What day it is for notices: a morning in Shanghai. */
let now = new Date(`${dayOf(new Date())}T10:00:00+08:00`);
let box: Awaited<ReturnType<typeof openPostBox>>;
let union: WholeUnion;
beforeAll(async () => {
  box = await openPostBox();
  const config = channelsConfig({ SMTP_URL: box.url, MAIL_FROM: "union@union.example" });
  if (!config.ok) throw new Error(config.error.join());
  const link = "https://union.example/inbox";
  const notifications = notificationsBy(outsideOf(config.value), sending(config.value, link));
  union = await startWholeUnion("told_by_mail", { notifications, clock: () => now });
});
afterAll(async () => {
  await union.stop();
  await box.close();
});

type Item = { title: string; text: string };
const inboxOf = async (caller: Caller): Promise<Item[]> => {
  const { inbox } = await caller.ask<{ inbox: { edges: { node: Item }[] } }>(
    "{ inbox { edges { node { title text } } } }",
  );
  return inbox.edges.map(({ node }) => node);
};
const untilTold = (caller: Caller, title: string): Promise<void> =>
  until(`the notice ${title}`, async () =>
    (await inboxOf(caller)).some((one) => one.title === title),
  );
const untilMailed = async (address: string, word: string): Promise<string> => {
  const found = () =>
    box.mails.find(({ to, raw }) => to === address && mailWords(raw).includes(word));
  await until(`a mail to ${address} that says ${word}`, async () => found() !== undefined);
  return found()!.raw;
};
const reachAt = async (caller: Caller, address: string): Promise<void> => {
  const { setNoticeContact } = await caller.ask<{ setNoticeContact: { message?: string } }>(
    `mutation($address: String) { setNoticeContact(input: { channel: EMAIL, address: $address }) {
       ... on NoticeContacts { contacts { addressMasked } } ... on Refused { message } } }`,
    { address },
  );
  expect(setNoticeContact.message).toBeUndefined();
};

test("NTF-04 a grant tells its holder, a roster import the officers, and a birthday is greeted on its day: in the inbox and by mail", async () => {
  const system = await union.signIn("system");
  await untilTold(system, "您被授予“系统管理员”");

  const chair = await addChair(union);
  await reachAt(chair, "chair@union.example");
  const fileId = await chair.uploaded("infra/demo/roster.xlsx");
  const [imported] = await importWorkbook(chair, "Membership", fileId);
  expect(imported).toMatchObject({ state: "DONE", refused: 0 });
  await untilTold(chair, "《职工花名册》已导入");
  const mail = await untilMailed("chair@union.example", "《职工花名册》导入完成");
  expect(mailWords(mail)).toContain("https://union.example/inbox");

  await untilKnown(chair, ["Notifications"], 1_800);
  await addDemoPeople(union, chair);
  const member = await union.signIn("member");
  const leader = await union.signIn("leader");
  await untilTold(leader, "您被授予“工会小组长”");
  await reachAt(member, "member@union.example");
  const { me } = await member.ask<{ me: { member: { id: string } } }>("{ me { member { id } } }");
  const db = await union.database("notifications");
  const [born] = await db.query<{ birth_month_day: string }[]>(
    "SELECT birth_month_day FROM directory_member WHERE id = ?",
    [me.member.id],
  );
  const [greetings] = notificationsBy([]).schedules?.({ clock: () => now } as never) ?? [];
  const greetAt = async (day: string): Promise<void> => {
    now = new Date(`${day}T08:30:00+08:00`);
    expect(await runSchedule(db, greetings!, now)).toBe("DONE");
  };
  // A leap year has every birthday.
  const birthday = `2028-${born?.birth_month_day}` as LocalDate;
  await greetAt(addDays(birthday, -1));
  await greetAt(birthday);
  await untilTold(member, "生日快乐");
  await untilMailed("member@union.example", "工会祝您生日快乐");
  const titles = (await inboxOf(member)).map(({ title }) => title);
  expect(titles.filter((title) => title === "生日快乐")).toHaveLength(1);
}, 180_000);
