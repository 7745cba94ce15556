import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actorOfToken } from "../testing/actor-of-token.js";
import { aBrowser } from "../testing/browser.js";
import { aUnion, rightPassword } from "../testing/union.js";
import { clientOf, maskAddress } from "./client.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const windows = {
  "user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0 Safari/537.36 Edg/140.0",
  "x-client-address": "10.3.7.21",
};
const phone = {
  "user-agent":
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1 MicroMessenger/8",
  "x-client-address": "2001:db8:7:1::9",
};
type Seen = { id: string; device: string; address: string; isCurrent: boolean };
const sessionsOf = async (actor: Actor) =>
  (
    await service.ask<{ me: { sessions: Seen[] } }>(
      actor,
      "{ me { sessions { id startedAt lastSeenAt device address isCurrent } } }",
    )
  ).me.sessions;
const signedInTwice = async () => {
  const union = await aUnion(service);
  const login = `u-${union.unionId}`;
  await union.opensAccount(login);
  const [here, there] = [aBrowser(service, windows), aBrowser(service, phone)];
  const { accessToken } = await here.signIn(login, rightPassword);
  await there.signIn(login, rightPassword);
  return { here, there, actor: (await actorOfToken(accessToken))! };
};

test("2.13.2 a person sees where he is signed in, coarsely, and which of it is here", async () => {
  const { actor } = await signedInTwice();
  const seen = (await sessionsOf(actor)).map(({ device, address, isCurrent }) => ({
    device,
    address,
    isCurrent,
  }));
  expect(seen).toHaveLength(2);
  expect(seen).toContainEqual({ device: "Edge / Windows", address: "10.3.7.*", isCurrent: true });
  expect(seen).toContainEqual({
    device: "WeChat / iOS",
    address: "2001:db8:7:*",
    isCurrent: false,
  });
});

test("2.13.2 a person ends one of his sessions, and nobody another's", async () => {
  const { here, there, actor } = await signedInTwice();
  const other = await signedInTwice();
  const end = async (who: Actor, id: string) =>
    (
      await service.ask<{ answer: object }>(
        who,
        "mutation($id: ID!) { answer: endSession(id: $id) { ... on SessionsEnded { id } ... on Refused { code } } }",
        { id },
      )
    ).answer;
  const { id } = (await sessionsOf(actor)).find(({ isCurrent }) => !isCurrent)!;
  expect(await end(other.actor, id)).toEqual({ code: "SESSION_UNKNOWN" });
  expect(await end(actor, id)).toEqual({ id });
  expect(await end(actor, id)).toEqual({ code: "SESSION_UNKNOWN" });
  expect(await there.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await here.refresh()).toMatchObject({ __typename: "Session" });
  expect(await sessionsOf(actor)).toHaveLength(1);
});

test("2.13.2 a person ends all of his other sessions at once", async () => {
  const { here, there, actor } = await signedInTwice();
  await service.ask(actor, "mutation { endOtherSessions { __typename } }");
  expect(await there.refresh()).toMatchObject({ code: "SESSION_ENDED" });
  expect(await here.refresh()).toMatchObject({ __typename: "Session" });
});

test.each([
  ["10.3.7.21", "10.3.7.*"],
  ["::ffff:10.3.7.21", "10.3.7.*"],
  ["2001:db8:7:1::9", "2001:db8:7:*"],
  ["::1", ":*"],
  ["nonsense", null],
])("of an address only its net is kept: %s", (address, kept) => {
  expect(maskAddress(address)).toBe(kept);
});

test("who sends no or an unknown agent has no device", () => {
  expect(clientOf({})).toEqual({ device: null, address: null });
  expect(clientOf({ "user-agent": "curl/8" }).device).toBeNull();
});
