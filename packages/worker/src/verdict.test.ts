import { EventMismatch } from "@union/messages";
import { NoHandler } from "./consume-once.js";
import { GiveUp, NotItsTurn, TryAgainAfter } from "./failures.js";
import { verdictOn } from "./verdict.js";

const coded = (code: string): Error => Object.assign(new Error("no"), { code });

test.each(["ER_LOCK_DEADLOCK", "ER_LOCK_WAIT_TIMEOUT", "PROTOCOL_CONNECTION_LOST", "ECONNREFUSED"])(
  "%s passes, so it is tried again however often it came",
  (code) => expect(verdictOn(coded(code), 500)).toBe("TRY_AGAIN"),
);

test("a connection that the driver calls lost is tried again", () => {
  expect(verdictOn(Object.assign(new Error("closed"), { fatal: true }), 99)).toBe("TRY_AGAIN");
});

test("an event that is not what it promises is given up at once", () => {
  expect(verdictOn(new EventMismatch("WRONG_PAYLOAD", "x", "y"), 1)).toBe("GIVE_UP");
  expect(verdictOn(new NoHandler("x"), 1)).toBe("GIVE_UP");
});

test("a failure nobody foresaw gets five attempts", () => {
  expect(verdictOn(new TypeError("slip"), 4)).toBe("TRY_AGAIN");
  expect(verdictOn(new TypeError("slip"), 5)).toBe("GIVE_UP");
  expect(verdictOn("not even an error", 5)).toBe("GIVE_UP");
});

test("a handler says itself what can never succeed and what is only early", () => {
  expect(verdictOn(new GiveUp("Enter the campus first."), 1)).toBe("GIVE_UP");
  expect(verdictOn(new TryAgainAfter(500, "The mail server is full."), 500)).toBe("TRY_AGAIN");
});

test("an event whose turn has not come waits, however often it came", () => {
  expect(verdictOn(new NotItsTurn(), 100_000)).toBe("WAIT");
});
