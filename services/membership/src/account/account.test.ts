import { Account, checkPassword } from "./account.js";

const noon = new Date("2025-06-01T04:00:00Z");
const minutesLater = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);
const anAccount = () => Account.open("a", "u", "zhangsan", null, "hash", noon);
const limits = { failures: 5, lockMinutes: 15 };
const failed = (times: number, account = anAccount()): Account => {
  for (let n = 0; n < times; n += 1) account.fail(noon, limits);
  return account;
};

test("2.13.2 four wrong passwords in a row do not lock an account, the fifth does", () => {
  expect(failed(4).mayTry(noon).ok).toBe(true);
  expect(failed(5).mayTry(noon)).toEqual({
    ok: false,
    error: { kind: "SignInLocked", minutes: 15 },
  });
});

test("2.13.2 a lock lasts 15 minutes to the moment, and says how many are left", () => {
  const account = failed(5);
  expect(account.mayTry(minutesLater(14.5))).toEqual({
    ok: false,
    error: { kind: "SignInLocked", minutes: 1 },
  });
  expect(account.mayTry(minutesLater(15)).ok).toBe(true);
});

test("2.13.2 a right password forgets the wrong ones before it", () => {
  const account = failed(4);
  account.succeed(noon);
  expect(failed(4, account).mayTry(noon).ok).toBe(true);
});

test("2.13.2 after a lock it takes five wrong passwords again", () => {
  const account = failed(5);
  expect(failed(4, account).lockedUntil).toEqual(minutesLater(15));
  account.fail(minutesLater(20), limits);
  expect(account.mayTry(minutesLater(30)).ok).toBe(false);
});

test.each(["Abcdefgh1j", "abcdefgh1!", "ABCDEFGH1!", "密码Abcdefg1"])(
  "2.13.2 a password of ten characters and three kinds is taken: %s",
  (password) => expect(checkPassword(password, 10).ok).toBe(true),
);

test.each([
  "",
  "Abcdefg1!",
  "abcdefghijkl",
  "abcdefgh12",
  "ABCDEFGH12",
  "123456789!",
  "密密密密密密密密密密",
])("2.13.2 a password that is shorter or of fewer kinds is refused: “%s”", (password) =>
  expect(checkPassword(password, 10)).toEqual({
    ok: false,
    error: { kind: "PasswordTooWeak", minimum: 10 },
  }),
);
