import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

type Item = { id: string; title: string; text: string; readAt: string | null };
type Answer = { inbox: { totalCount: number; edges: { node: Item }[] } };

/** What lies in somebody's inbox, newest first. */
export async function inboxOf(service: TestService, actor: Actor): Promise<Item[]> {
  const { inbox } = await service.ask<Answer>(
    actor,
    "{ inbox(first: 200) { totalCount edges { node { id title text readAt } } } }",
  );
  expect(inbox.totalCount).toBe(inbox.edges.length);
  return inbox.edges.map(({ node }) => node);
}
