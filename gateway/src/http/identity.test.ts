import { startUnion, type TestUnion } from "../testing/union.fixture.js";

let union: TestUnion;
beforeAll(async () => {
  union = await startUnion();
});
afterAll(() => union.stop());

test("without a token the asker is anonymous", async () => {
  const { status } = await union.ask("{ me { id } }");
  expect(status).toBe(200);
  expect(union.membership.seen.at(-1)?.headers.authorization).toBeUndefined();
});

test.each([
  ["expired", async () => union.signIn(new Date(Date.now() - 3_600_000))],
  ["forged", async () => ({ authorization: "Bearer a.b.c" })],
  ["of another kind", async () => ({ authorization: "Basic YTpi" })],
])("a token that is %s is 401 with the advice to sign in again", async (_, headers) => {
  const asked = union.membership.seen.length;
  const answer = await union.ask("{ me { id } }", {
    "accept-language": "en",
    ...(await headers()),
  });
  expect(answer.status).toBe(401);
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/refresh it or sign in again/),
    extensions: { code: "UNAUTHENTICATED", traceId: answer.headers.get("x-trace-id") },
  });
  expect(union.membership.seen).toHaveLength(asked);
});

test("no log line holds a token or a signature", async () => {
  const { authorization = "" } = await union.signIn();
  await union.ask("{ me { id } }", { authorization });
  await fetch(`${union.url}/files/1?signature=very-secret`);
  expect(union.lines.length).toBeGreaterThan(1);
  expect(union.lines.join()).not.toContain(authorization.slice(7, 40));
  expect(union.lines.join()).not.toContain("very-secret");
});
