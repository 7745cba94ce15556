import type { LocalDate } from "@union/kernel";
import type { CardRepository } from "./card.repository.js";
import type { MemberNumberShape } from "./member-number.js";
import type { MemberNumberRepository } from "./member-number.repository.js";

/** What a member card takes. */
export type CardDesk = {
  readonly numbers: MemberNumberRepository;
  readonly cards: CardRepository;
};

/** Gives a member his number, where he has none yet, and a card that shows it (MEM-R3); answers the card's id. */
export async function giveCard(
  { numbers, cards }: CardDesk,
  of: { readonly unionId: string; readonly memberId: string },
  { shape, joinedOn, today }: { shape: MemberNumberShape; joinedOn: LocalDate; today: LocalDate },
): Promise<string> {
  await numbers.give(of.unionId, of.memberId, shape, joinedOn);
  return cards.issue(of.unionId, of.memberId, today);
}
