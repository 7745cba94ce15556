import { createLogger } from "@union/observability";
import { dataKeys } from "@union/persistence";
import { sensitiveDigest } from "@union/service";
import { testSecrets } from "@union/testing";
import { runSchedule, type Schedule } from "@union/worker";
import { membership } from "../../services/membership/src/service.js";
import { act, underControl } from "./canary/act.js";
import type { Canary } from "./canary/canaries.js";
import { failAtAddress, failAtRecords, takeOnBirdByAccident } from "./canary/canary-accidents.js";
import { leadGroup, openAccount, signInAsBird } from "./canary/canary-accounts.js";
import { openCanaryHouse } from "./canary/canary-house.js";
import { canBeReached, speakToAll } from "./canary/canary-notices.js";
import { lookUpBird, retainBird, workOnRoster } from "./canary/canary-people.js";
import { recordVisits } from "./canary/canary-records.js";
import { Ears, type Place, places } from "./canary/ears.js";
import { addChair } from "./demo-year.js";
import { untilKnown } from "./import-workbook.js";

type DataClass = "P0" | "P1" | "P2" | "P3" | "secret";
const nowhere: readonly Place[] = [];
const told: readonly Place[] = ["queues", "outbox"];

/** Where each canary may stand, and must: what is of P2 and P3 nowhere but on the envelope of the message to that address. */
const rules: Readonly<Record<Canary, readonly [DataClass, readonly Place[]]>> = {
  control: ["P0", places.filter((place) => place !== "envelopes")],
  name: ["P1", told],
  // A corrected row is kept, sealed, under its number.
  staffNo: ["P1", [...told, "imports"]],
  // A login that is taken is named by its refusal.
  login: ["P1", [...told, "command log"]],
  department: ["P1", told],
  organisation: ["P1", told],
  policySource: ["P1", told],
  announcement: ["P1", nowhere],
  proposal: ["P1", nowhere],
  visit: ["P1", nowhere],
  // Why an export shows guarded columns is part of its record.
  revealReason: ["P1", ["audit log"]],
  factWords: ["P1", nowhere],
  upload: ["P1", nowhere],
  mistypedValue: ["P1", nowhere],
  bornOn: ["P2", nowhere],
  mobile: ["P2", nowhere],
  duesBase: ["P2", nowhere],
  mailAddress: ["P2", ["envelopes"]],
  smsAddress: ["P2", ["envelopes"]],
  chatAddress: ["P2", ["envelopes"]],
  wrongAddress: ["P2", nowhere],
  typedLogin: ["P2", nowhere],
  documentNo: ["P3", nowhere],
  wrongDocumentNo: ["P3", nowhere],
  visitCause: ["P3", nowhere],
  password: ["secret", nowhere],
  accessToken: ["secret", nowhere],
};

const ears = new Ears();
let house: Awaited<ReturnType<typeof openCanaryHouse>>;
const run = async (name: string, schedules: readonly Schedule[] = [], at: Date) => {
  for (const schedule of schedules) await runSchedule(house.databases.get(name)!, schedule, at);
};

beforeAll(async () => {
  house = await openCanaryHouse(ears);
  const { union, notifications, untilMailed, now } = house;
  const chair = await addChair(union);
  await act(chair, "setNoticeContact", { channel: "EMAIL", address: "chair@union.example" });
  await takeOnBirdByAccident(house, chair);
  await workOnRoster(chair);
  await untilKnown(chair, ["DemocraticManagement", "Welfare", "Activities", "Notifications"], 1);
  const { members } = await chair.ask<{ members: { edges: { node: { id: string } }[] } }>(
    "{ members { edges { node { id } } } }",
  );
  const memberId = members.edges[0]!.node.id;
  await lookUpBird(union.url, chair, memberId);
  await recordVisits(chair, memberId);
  await failAtRecords(house, chair, memberId);

  const accountId = await openAccount(union);
  const bird = await signInAsBird(union);
  await failAtAddress(house, bird);
  await canBeReached(bird);
  await leadGroup(union, chair, accountId);
  const inTwoDays = new Date(now().getTime() + 2 * 24 * 3_600_000);
  const ground = {
    keys: dataKeys(testSecrets.dataKey),
    log: createLogger({ name: "membership", level: "trace" }),
    clock: () => inTwoDays,
  };
  await run("membership", membership("").schedules?.(ground as never), inTwoDays);
  await run("membership", [sensitiveDigest("membership")], inTwoDays);
  await speakToAll(union, chair);
  await untilMailed("导入完成", "授权有变动", "授权期限", "公告", "有新的规定");
  house.setNow(new Date("2028-11-23T10:00:00+08:00"));
  await run("notifications", notifications.schedules?.({ clock: now } as never), now());
  await untilMailed("生日快乐");
  await retainBird(chair, memberId);
  await untilMailed("会籍有变动");
  const system = await union.signIn("system");
  await system.ask("mutation { resyncDirectory { __typename } }", {}, underControl());
  await house.hearTheRest();
}, 120_000);
afterAll(() => house?.close());

test.each(
  Object.entries(rules).map(([canary, [dataClass, where]]) => [dataClass, canary, where] as const),
)("PI-R9 of class %s: %s stands in %j and nowhere else", (_, canary, where) => {
  const found = ears.placesOf(canary as Canary);
  const leaks = found.filter((place) => !where.includes(place));
  expect(leaks.map((place) => [place, ears.around(canary as Canary, place)])).toEqual([]);
  expect(found).toEqual(where);
});
