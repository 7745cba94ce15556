import { startWholeUnion, type WholeUnion } from "./whole-union.js";

let union: WholeUnion;
beforeAll(async () => {
  union = await startWholeUnion("door");
}, 120_000);
afterAll(() => union.stop());

test("a subgraph that is asked directly, without the gateway's signature, refuses whatever token is shown", async () => {
  const { accessToken } = (
    await union
      .as(null)
      .ask<{ signIn: { accessToken: string } }>(
        `mutation { signIn(login: "system", password: "Demo-union-2025") { ... on Session { accessToken } } }`,
      )
  ).signIn;
  for (const url of Object.values(union.subgraphs)) {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${accessToken}` },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
  }
});

test("when one service is down the others answer, its fields are null with an honest error, and no figure is a wrong zero", async () => {
  const system = await union.signIn("system");
  const { unionOrg } = await system.ask<{ unionOrg: { id: string } }>("{ unionOrg { id } }");
  const { addAccount } = await import("./demo-year.js");
  await addAccount(union, "chair", null, "CHAIR", unionOrg.id);
  const chair = await union.signIn("chair");
  await union.stopService("welfare");
  const { data, errors } = await chair.try<Record<string, never>>(
    `{ campuses { name } visits { totalCount } unionOrg { name
       membershipFigures(year: 2025, codes: ["A2_staff"]) { value } welfareFigures(year: 2025) { code value } } }`,
  );
  expect(data).toMatchObject({
    campuses: [{ name: "东院区" }, { name: "本部院区" }],
    visits: null,
    unionOrg: { name: "示范医院工会", membershipFigures: [{ value: 0 }], welfareFigures: null },
  });
  expect(errors.length).toBeGreaterThan(0);
  for (const { extensions, message } of errors) {
    expect(extensions).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
    expect(message).toContain("职工福利");
  }
});
