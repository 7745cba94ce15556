import { err, ok } from "@union/kernel";
import { accessTokens } from "./access-tokens.js";

test("a token is kept until shortly before it expires", async () => {
  let time = 0;
  let fetched = 0;
  const tokens = accessTokens(
    async () => {
      fetched += 1;
      return ok({ token: `t${fetched}`, expiresInMs: 1_000 });
    },
    () => time,
  );
  expect(await Promise.all([tokens.get(), tokens.get()])).toEqual([ok("t1"), ok("t1")]);
  time = 899;
  expect(await tokens.get()).toEqual(ok("t1"));
  time = 900;
  expect(await tokens.get()).toEqual(ok("t2"));
});

test("a token that was replaced meanwhile is not forgotten twice", async () => {
  let fetched = 0;
  const fetchToken = async () => ok({ token: `t${++fetched}`, expiresInMs: 1_000 });
  const tokens = accessTokens(fetchToken, () => 0);
  await tokens.get();
  tokens.forget("t1");
  await tokens.get();
  tokens.forget("t1");
  expect(await tokens.get()).toEqual(ok("t2"));
});

test("a failure is not kept", async () => {
  const answers = [
    err({ kind: "Unreachable" as const, code: "x" }),
    ok({ token: "t", expiresInMs: 9 }),
  ];
  const tokens = accessTokens(
    async () => answers.shift() ?? err({ kind: "Unreachable", code: "y" }),
    () => 0,
  );
  expect(await tokens.get()).toMatchObject({ ok: false });
  expect(await tokens.get()).toEqual(ok("t"));
});
