import { holdersOf, persons } from "@union/deadlines";
import { newId, Outbox } from "@union/persistence";
import { Steps } from "@union/stages";
import { sessionStages } from "../../services/democratic-management/src/session/session.stages.js";
import type { Caller } from "./caller.js";
import { addDemoPeople } from "./demo-people.js";
import { addChair } from "./demo-year.js";
import { importWorkbook, until, untilKnown } from "./import-workbook.js";
import { startWholeUnion, type WholeUnion } from "./whole-union.js";

let union: WholeUnion;
beforeAll(async () => {
  union = await startWholeUnion("all_staff_are_told");
}, 180_000);
afterAll(() => union.stop());

const title = /已公布/;
const toldTo = async (caller: Caller): Promise<string[]> => {
  const { inbox } = await caller.ask<{ inbox: { edges: { node: { title: string } }[] } }>(
    "{ inbox { edges { node { title } } } }",
  );
  return inbox.edges.map(({ node }) => node.title).filter((one) => title.test(one));
};

test("SC-R15 what is published to all staff reaches everybody on the staff, whose part of a member nobody granted", async () => {
  const chair = await addChair(union);
  const fileId = await chair.uploaded("infra/demo/roster.xlsx");
  await importWorkbook(chair, "Membership", fileId);
  await untilKnown(chair, ["Notifications"], 1_800);
  await addDemoPeople(union, chair);
  const { unionOrg } = await chair.ask<{ unionOrg: { id: string } }>("{ unionOrg { id } }");
  const db = await union.database("democratic-management");
  const nobody = persons();
  await db.transaction((tx) => {
    const outbox = new Outbox(tx, { unionId: unionOrg.id, traceId: newId() });
    return new Steps(tx, outbox, () => new Date()).pass(sessionStages, null, {
      ...{ unionId: unionOrg.id, subject: newId(), subjectName: "第3届第2次职工代表大会" },
      ...{ campusId: null, step: "PUBLISH", from: "CLOSED", to: "PUBLISHED", opinion: null },
      parties: {
        ...{ OFFICERS: nobody, PARTY: nobody, DELEGATES: nobody, MORE_DELEGATES: nobody },
        STAFF: holdersOf(["MEMBER"], null),
      },
    });
  });
  const member = await union.signIn("member");
  await until("the member being told", async () => (await toldTo(member)).length > 0);
  expect(await toldTo(member)).toHaveLength(1);
  const notifications = await union.database("notifications");
  const reached = async (): Promise<number> => {
    const [row] = await notifications.query<{ reached: number }[]>(
      "SELECT reached FROM notice WHERE template = 'stagePassed' AND text_zh LIKE '%第3届第2次职工代表大会%'",
    );
    return Number(row?.reached);
  };
  const [staff] = await notifications.query<{ n: number }[]>(
    "SELECT COUNT(*) AS n FROM directory_member WHERE removed = 0 AND (status IS NULL OR status NOT IN ('TRANSFERRED_OUT', 'RETAINED', 'DECEASED'))",
  );
  await until("all staff being told", async () => (await reached()) === Number(staff?.n));
}, 180_000);
