import { dayOf } from "@union/kernel";
import type { Caller } from "../caller.js";
import { addAccount } from "../demo-year.js";
import type { WholeUnion } from "../whole-union.js";
import { act } from "./act.js";
import { canaries } from "./canaries.js";

const { mailAddress, smsAddress, chatAddress, wrongAddress } = canaries;

/** The bird can be reached by every channel, after an address that is none; announcements it wants by text message, too. */
export async function canBeReached(bird: Caller): Promise<void> {
  const set = (channel: string, address: string) =>
    act(bird, "setNoticeContact", { channel, address });
  for (const channel of ["EMAIL", "SMS", "WECOM"])
    expect(await set(channel, wrongAddress[0])).toMatchObject({ code: "ADDRESS_WRONG" });
  for (const [channel, address] of [
    ["EMAIL", mailAddress[0]],
    ["SMS", smsAddress[0]],
    ["WECOM", chatAddress[0]],
  ] as const)
    expect(await set(channel, address)).toMatchObject({ __typename: "NoticeContacts" });
  const { chosen } = await bird.ask<{ chosen: object }>(
    `mutation { chosen: chooseNoticePreference(input: { topic: ANNOUNCEMENTS, channel: SMS, isOn: true }) { __typename } }`,
  );
  expect(chosen).toEqual({ __typename: "NoticePreferences" });
}

/** The chair tells everybody something and proposes a decision on policy, which a second chair approves. */
export async function speakToAll(union: WholeUnion, chair: Caller): Promise<void> {
  const [title, text] = canaries.announcement;
  expect(await act(chair, "announce", { title, text })).toMatchObject({ __typename: "Notice" });
  const proposed = await act(chair, "overridePolicy", {
    ...{ key: "notices.festivalAt", value: "09:30", effectiveFrom: dayOf(new Date()) },
    source: canaries.policySource[0],
  });
  const { unionOrg } = await chair.ask<{ unionOrg: { id: string } }>("{ unionOrg { id } }");
  await addAccount(union, "second-chair", null, "CHAIR", unionOrg.id);
  const second = await union.signIn("second-chair");
  const step = { id: proposed.id, step: "APPROVE" };
  expect(await act(second, "takePolicyProposalStep", step)).toMatchObject({
    __typename: "PolicyProposal",
  });
}
