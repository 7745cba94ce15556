import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

export type GivenAnnouncement = {
  readonly title?: string;
  readonly text?: string;
  readonly campusIds?: readonly string[] | null;
  readonly sex?: string | null;
};
export type ToldNotice = {
  readonly id?: string;
  readonly expected?: number | null;
  readonly reached?: number;
  readonly balance?: readonly { channel: string; sent: number; isBalanced: boolean }[];
  readonly code?: string;
  readonly message?: string;
};
type Ask = { readonly idempotencyKey?: string; readonly locale?: "zh" | "en" };

const notice = "id expected reached balance { channel sent isBalanced }";

/** Announces something as an actor: the notice, or the refusal. */
export async function announceAs(
  service: TestService,
  actor: Actor,
  given: GivenAnnouncement = {},
  ask: Ask = {},
): Promise<ToldNotice> {
  const mutation = `mutation($input: AnnounceInput!) { told: announce(input: $input) {
    ... on Notice { ${notice} } ... on Refused { code message } } }`;
  const input = { title: "春游报名", text: "请于周五前报名。", ...given };
  return (await service.ask<{ told: ToldNotice }>(actor, mutation, { input }, ask)).told;
}

/** How far a notice has come, as an actor sees it; null where he does not see it. */
export async function progressOf(
  service: TestService,
  actor: Actor,
  id: string | undefined,
): Promise<ToldNotice | null> {
  const query = `query($id: ID!) { notice(id: $id) { ${notice} } }`;
  return (await service.ask<{ notice: ToldNotice | null }>(actor, query, { id })).notice;
}
