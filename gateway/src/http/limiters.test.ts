import { startUnion } from "../testing/union.fixture.js";

const times = async <T>(count: number, act: () => Promise<T>): Promise<T[]> => {
  const answers: T[] = [];
  for (let at = 0; at < count; at += 1) answers.push(await act());
  return answers;
};
const statuses = (answers: { readonly status: number }[]) => answers.map(({ status }) => status);

test("an account that asks too often is asked to wait, wherever it is; others are not", async () => {
  const union = await startUnion({ RATE_PER_ACTOR: "2" });
  try {
    const headers = await union.signIn();
    let host = 0;
    const ask = () => {
      host += 1;
      return union.ask("{ me { id } }", { ...headers, "x-forwarded-for": `192.0.2.${host}` });
    };
    const answers = await times(3, ask);
    expect(statuses(answers)).toEqual([200, 200, 429]);
    expect(answers[2]?.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/请求太频繁/),
      extensions: { code: "RATE_LIMITED" },
    });
    expect(Number(answers[2]?.headers.get("retry-after"))).toBeGreaterThan(0);
    await expect(union.ask("{ me { id } }")).resolves.toMatchObject({ status: 200 });
  } finally {
    await union.stop();
  }
});

test("an address that asks too often is asked to wait, signed in or not", async () => {
  const union = await startUnion({ RATE_PER_ADDRESS: "2" });
  try {
    const signedIn = await union.signIn();
    expect(statuses(await times(2, () => union.ask("{ me { id } }")))).toEqual([200, 200]);
    expect(statuses([await union.ask("{ me { id } }", signedIn)])).toEqual([429]);
    const bad = { authorization: "Bearer x.y.z" };
    expect(statuses([await union.ask("{ me { id } }", bad)])).toEqual([429]);
  } finally {
    await union.stop();
  }
});

test("signing in is limited more strictly than anything else", async () => {
  const union = await startUnion({ RATE_SIGN_IN: "2" });
  try {
    const signIn = () =>
      union.ask('mutation { s: signIn(login: "x", password: "y") { __typename } }');
    const answers = await times(3, signIn);
    expect(statuses(answers)).toEqual([200, 200, 429]);
    expect(answers[2]?.errors?.[0]?.extensions["code"]).toBe("RATE_LIMITED");
    await expect(union.ask("{ me { id } }")).resolves.toMatchObject({ status: 200 });
  } finally {
    await union.stop();
  }
});

test("two gateways count together", async () => {
  const [one, two] = await Promise.all([
    startUnion({ RATE_PER_ADDRESS: "2" }),
    startUnion({ RATE_PER_ADDRESS: "2" }),
  ]);
  try {
    const from = { "x-forwarded-for": one.address };
    const answers = [await one.ask("{ me { id } }", from), await two.ask("{ me { id } }", from)];
    answers.push(await one.ask("{ me { id } }", from));
    expect(statuses(answers)).toEqual([200, 200, 429]);
  } finally {
    await Promise.all([one.stop(), two.stop()]);
  }
});

test("without Redis the gateway still answers, counts for itself and says so", async () => {
  const union = await startUnion({ REDIS_URL: "redis://127.0.0.1:1", RATE_PER_ADDRESS: "2" });
  try {
    const answers = await times(3, () => union.ask("{ me { id } }"));
    expect(statuses(answers)).toEqual([200, 200, 429]);
    expect(union.lines.filter((line) => line.includes("Redis does not answer"))).toHaveLength(1);
  } finally {
    await union.stop();
  }
});
