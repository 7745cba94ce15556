import type { Page } from "playwright-core";
import { until } from "../union/import-workbook.js";
import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { foreignWords, heardFrom } from "./foreign-words.js";
import { tabTo } from "./keyboard.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("queues", { isEmpty: true });
}, 180_000);
afterAll(() => house?.stop());

const titles = { welfare: "职工福利", activities: "文体活动" } as const;
type Broken = keyof typeof titles;
const queueOf = (page: Page, service: Broken) =>
  page.getByRole("region", { name: titles[service] });
/** Takes a service the table in which it keeps campuses; answers how to give it back. */
async function breakDirectory(service: Broken): Promise<() => Promise<unknown>> {
  const db = await house.union.database(service);
  await db.query("RENAME TABLE directory_campus TO directory_campus_lost");
  return () => db.query("RENAME TABLE directory_campus_lost TO directory_campus");
}
/** Has the campuses told to every service, and waits until this one has given them up. */
async function giveUp(service: Broken): Promise<void> {
  const system = await house.union.signIn("system");
  await until("the resync before", async () => {
    const { told } = await system.ask<{ told: { __typename: string } }>(
      "mutation { told: resyncDirectory { __typename } }",
    );
    return told.__typename !== "Refused";
  });
  await until("a dead letter", async () => {
    const { page } = await system.ask<{ page: { letters: unknown[] } }>(
      `{ page: ${service}DeadLetters { letters { id } } }`,
    );
    return page.letters.length === 1;
  });
}
const press = async (page: Page, service: Broken, name: string): Promise<void> => {
  await tabTo(page, queueOf(page, service).getByRole("button", { name }));
  await page.keyboard.press("Enter");
};

test("a letter says why it was given up; driven again it comes back while its cause lasts, and goes once that is mended", async () => {
  const mend = await breakDirectory("welfare");
  await giveUp("welfare");
  const { page, complaints } = await house.visit({ login: "system" });
  const heard = heardFrom(page);
  await page.goto(`${house.union.url}/dead-letters`);
  const queue = queueOf(page, "welfare");
  const letter = queue.getByRole("listitem");
  await letter.waitFor();
  expect(await letter.textContent()).toMatch(/campus\.changed\.v1.*试了 5 次.*ER_NO_SUCH_TABLE/);
  expect(await queue.locator("[data-alarming=true]").textContent()).toBe("死信1");
  expect(await violationsOf(page)).toEqual([]);
  expect(await foreignWords(page, heard)).toEqual([]);
  await letter.scrollIntoViewIfNeeded();
  await keepPicture(page, "dead-letter");
  const failedAt = () => letter.locator("time").getAttribute("datetime");
  const first = await failedAt();
  await press(page, "welfare", "重新投递");
  await letter.waitFor({ state: "detached" });
  await until("the letter coming back", async () => {
    await press(page, "welfare", "刷新");
    return (await letter.count()) > 0;
  });
  expect(await failedAt()).not.toBe(first);
  await mend();
  await press(page, "welfare", "重新投递");
  await until("the letter arriving", async () => {
    await press(page, "welfare", "刷新");
    return (await queue.locator("dd").allTextContents()).every((count) => count === "0");
  });
  await queue.getByText("没有死信").waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test("a letter is given up for good only after a question, and one that is kept stays", async () => {
  const mend = await breakDirectory("activities");
  await giveUp("activities");
  const { page, complaints } = await house.visit({ login: "system", path: "/dead-letters" });
  const letter = queueOf(page, "activities").getByRole("listitem");
  await press(page, "activities", "放弃投递");
  const question = page.getByRole("dialog");
  await question.getByText("放弃后这条消息不再产生效果").waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await keepPicture(page, "dead-letter-asked");
  await tabTo(page, question.getByRole("button", { name: "先留着" }));
  await page.keyboard.press("Enter");
  await question.waitFor({ state: "hidden" });
  expect(await letter.count()).toBe(1);
  await press(page, "activities", "放弃投递");
  await tabTo(page, question.getByRole("button", { name: "放弃投递" }));
  await page.keyboard.press("Enter");
  await letter.waitFor({ state: "detached" });
  await queueOf(page, "activities").getByText("没有死信").waitFor();
  expect(await page.locator(":focus").textContent()).toBe(titles.activities);
  await mend();
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test("the system administrator sees the queue of every service, and a service that is down is said so beside the others", async () => {
  const { page, complaints } = await house.visit({ login: "system", path: "/dead-letters" });
  await page.getByText("没有死信").nth(4).waitFor();
  expect(complaints).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  await keepPicture(page, "queues");
  await house.union.stopService("welfare");
  const welfare = queueOf(page, "welfare");
  await welfare.getByRole("button", { name: "刷新" }).click();
  await welfare.getByRole("alert").waitFor();
  expect(await page.getByText("没有死信").count()).toBe(4);
});
