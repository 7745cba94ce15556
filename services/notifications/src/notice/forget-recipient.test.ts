import { randomUUID } from "node:crypto";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { forgetRecipient } from "./forget-recipient.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]));
});
afterAll(() => service.close());

async function noticesOf(...titles: readonly string[]) {
  const unionId = randomUUID();
  const { db } = service.ground;
  for (const [n, title] of titles.entries())
    await db.query(
      `INSERT INTO notice (union_id, id, template, topic, subject, noticed_on, audience, title_zh, title_en, text_zh, text_en,
         outside_zh, outside_en, trace_id, opened_at, expected, reached)
       VALUES (?, ?, 'x', 'MATTERS', ?, '2025-05-01', '{}', ?, ?, ?, ?, '', '', '', '2025-05-01', NULL, 0)`,
      [unionId, newId(), `s${n}`, title, title, title, title],
    );
  return {
    unionId,
    knows: (staffNo: string, name: string, id = newId()) =>
      db.query(
        `INSERT INTO directory_member (union_id, id, staff_no, name, sex, campus_id, department_id, removed, version)
         VALUES (?, ?, ?, ?, 'FEMALE', ?, ?, 0, 1)`,
        [unionId, id, staffNo, name, newId(), newId()],
      ),
    titles: async (): Promise<string[]> =>
      (
        await db.query<{ title: string }[]>(
          "SELECT title_zh AS title FROM notice WHERE union_id = ? ORDER BY subject",
          [unionId],
        )
      ).map(({ title }) => title),
  };
}

test("PI-R10 officers' notices lose an erased person by his staff number, and those of a namesake or a longer number stay", async () => {
  const { unionId, knows, titles } = await noticesOf(
    "入会申请“许红(B1)”待审",
    "入会申请“许红梅(B10)”待审",
    "许红梅(B10)已入会",
  );
  const memberId = newId();
  await knows("B1", "许红", memberId);
  await knows("B10", "许红梅");
  await forgetRecipient(service.ground.db.manager, {
    ...{ unionId, memberId, name: "许红", words: ["许红", "B1"] },
  });
  expect(await titles()).toEqual([
    "入会申请“—(—)”待审",
    "入会申请“许红梅(B10)”待审",
    "许红梅(B10)已入会",
  ]);
});

test("PI-R10 where nobody else is called so, every notice loses the name, with a number or without", async () => {
  const { unionId, knows, titles } = await noticesOf("祝贺许红", "许红(B1)已入会", "工号B1");
  const memberId = newId();
  await knows("B1", "许红", memberId);
  await forgetRecipient(service.ground.db.manager, {
    ...{ unionId, memberId, name: "许红", words: ["许红", "B1"] },
  });
  expect(await titles()).toEqual(["祝贺—", "—(—)已入会", "工号—"]);
});
