import { type ConsoleUnion, startConsoleUnion } from "./console-union.js";
import { violationsOf } from "./violations.js";
import { keepPicture } from "./visit.js";

let house: ConsoleUnion;
beforeAll(async () => {
  house = await startConsoleUnion("queues", { isEmpty: true });
}, 180_000);
afterAll(() => house?.stop());

test("the system administrator sees the queue of every service, and a service that is down is said so beside the others", async () => {
  const { page, complaints } = await house.visit({ login: "system", path: "/dead-letters" });
  await page.getByText("没有死信").nth(4).waitFor();
  expect(complaints).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
  await keepPicture(page, "queues");
  await house.union.stopService("welfare");
  const welfare = page.getByRole("region", { name: "帮扶服务" });
  await welfare.getByRole("button", { name: "刷新" }).click();
  await welfare.getByRole("alert").waitFor();
  expect(await page.getByText("没有死信").count()).toBe(4);
});
