import { EventMismatch } from "./event-mismatch.js";
import type { MemberCard } from "./member-card.js";
import { parseEvent } from "./parse-event.js";

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const card: MemberCard = {
  id: id(1),
  staffNo: "0001",
  name: "示范员",
  sex: "FEMALE",
  campusId: id(2),
  departmentId: id(3),
  status: "ACTIVE",
  birthMonthDay: "02-29",
  version: 1,
};
const told = (members: readonly unknown[]) => ({ unionId: id(9), members });
const refusalOf = (name: string, payload: unknown): EventMismatch => {
  try {
    parseEvent(name, payload);
  } catch (thrown) {
    if (thrown instanceof EventMismatch) return thrown;
  }
  throw new Error("the event was not refused");
};

test("a right payload comes back as it was told", () => {
  expect(parseEvent("member.changed.v1", told([card]))).toEqual(told([card]));
});

test("a person on the staff who never was a member has no status", () => {
  const staff = { ...card, status: null, birthMonthDay: null };
  expect(parseEvent("member.changed.v1", told([staff])).members[0]?.status).toBeNull();
});

test("a field that the card does not name never crosses the border", () => {
  const payload = told([{ ...card, idNumber: "99000119900101001X" }]);
  expect(JSON.stringify(parseEvent("member.changed.v1", payload))).not.toContain("9900011990");
});

test("a wrong field is named, and what stood in it is not", () => {
  const refusal = refusalOf("member.changed.v1", told([card, { ...card, sex: "secret-canary" }]));
  expect(refusal).toMatchObject({ kind: "WRONG_PAYLOAD", field: "members.1.sex" });
  expect(JSON.stringify(refusal) + refusal.message).not.toContain("canary");
});

test("an event that is not an object at all is refused", () => {
  expect(refusalOf("campus.changed.v1", null).field).toBe("the payload itself");
});

test.each(["member.vanished.v1", "toString", "__proto__"])("%s is not an event", (name) => {
  expect(refusalOf(name, {})).toMatchObject({ kind: "UNKNOWN_EVENT", event: name, field: null });
});

test.each(["02-32", "13-01", "2-1", "2025-02-01"])("%s is no birth month and day", (text) => {
  const refusal = refusalOf("member.changed.v1", told([{ ...card, birthMonthDay: text }]));
  expect(refusal.field).toBe("members.0.birthMonthDay");
});

test("an event carries at most 500 cards", () => {
  const members = Array.from({ length: 501 }, () => card);
  expect(refusalOf("member.changed.v1", told(members)).field).toBe("members");
  expect(parseEvent("member.changed.v1", told(members.slice(1))).members).toHaveLength(500);
});

test("a policy value may be anything but absent", () => {
  const override = { id: id(1), key: "dues.rate", campusId: null, effectiveFrom: "2025-01-01" };
  const rest = { source: "委员会决议", version: 1 };
  const overrides = [{ ...override, ...rest, value: { num: 1, den: 200 } }];
  expect(parseEvent("policy.changed.v1", { unionId: id(9), overrides }).overrides).toEqual(
    overrides,
  );
  const absent = { unionId: id(9), overrides: [{ ...override, ...rest }] };
  expect(refusalOf("policy.changed.v1", absent).field).toBe("overrides.0.value");
});

test("a day that the calendar does not have is refused", () => {
  const campus = { id: id(1), name: "东院区", validTo: "9999-12-31", version: 1 };
  const campuses = [{ ...campus, validFrom: "2025-02-29" }];
  expect(refusalOf("campus.changed.v1", { unionId: id(9), campuses }).field).toBe(
    "campuses.0.validFrom",
  );
});
