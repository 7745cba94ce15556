import { Directory } from "@union/directory";
import {
  type Actor,
  dayOf,
  err,
  isLongerThan,
  isUnseen,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import { newId, type Outbox, type Sql } from "@union/persistence";
import { campusesOf, type PeopleFilter } from "../audience/index.js";
import { openNotice } from "../notice/index.js";
import { worded } from "../template/index.js";

export type AnnouncementEmpty = { readonly kind: "AnnouncementEmpty" };
export type AnnouncementTooLong = {
  readonly kind: "AnnouncementTooLong";
  readonly title: number;
  readonly text: number;
};
/** An empty list of campuses: everybody, or nobody? */
export type NobodyMeant = { readonly kind: "NobodyMeant" };
/** A campus that the union does not have as far as this service knows. */
export type CampusUnknown = { readonly kind: "CampusUnknown" };
/** A campus that has ended: nobody is there any more. */
export type CampusEnded = {
  readonly kind: "CampusEnded";
  readonly name: string;
  readonly since: LocalDate;
};
export type OutOfReach = { readonly kind: "OutOfReach" };
export type AnnounceInput = {
  readonly title: string;
  readonly text: string;
  /** Null: everybody within the actor's reach. */
  readonly campusIds: readonly string[] | null;
  readonly sex: "MALE" | "FEMALE" | null;
};

const longest = { title: 80, text: 5_000 };
type Needs = { tx: Sql; outbox: Outbox; now: Date };

/** Tells the members within the actor's reach something. It answers at once; the notice shows how far it has come. */
export const announce =
  ({ tx, outbox, now }: Needs) =>
  async (
    actor: Actor,
    { title: givenTitle, text: givenText, campusIds, sex }: AnnounceInput,
  ): Promise<
    Result<
      { id: string },
      | AnnouncementEmpty
      | AnnouncementTooLong
      | NobodyMeant
      | CampusUnknown
      | CampusEnded
      | OutOfReach
    >
  > => {
    const title = givenTitle.replace(/\p{Cc}+/gu, " ").trim();
    const text = givenText.replace(/(?![\n\t])\p{Cc}/gu, "").trim();
    if (isUnseen(title) || isUnseen(text)) return err({ kind: "AnnouncementEmpty" });
    if (isLongerThan(title, longest.title) || isLongerThan(text, longest.text))
      return err({ kind: "AnnouncementTooLong", ...longest });
    if (campusIds?.length === 0) return err({ kind: "NobodyMeant" });
    const reach = reachOf(actor, campusIds);
    if (reach === null) return err({ kind: "OutOfReach" });
    const campuses = await new Directory(tx).campuses(actor.unionId);
    const known = new Map(campuses.map((campus) => [campus.id, campus]));
    if (campusIds?.some((id) => !known.has(id))) return err({ kind: "CampusUnknown" });
    const today = dayOf(now);
    const ended = campuses.find(({ id, validTo }) => campusIds?.includes(id) && validTo <= today);
    if (ended) return err({ kind: "CampusEnded", name: ended.name, since: ended.validTo });
    const subject = newId();
    const notice = {
      ...worded("announcement", { title, text }),
      unionId: actor.unionId,
      template: "announcement",
      subject,
      on: today,
      audience: { kind: "MEMBERS", filter: { ...reach, sex } } as const,
    };
    return ok({ id: (await openNotice(tx, outbox, notice, now)) ?? subject });
  };

/** The part of the union that is meant, if the actor may speak to all of it. */
function reachOf(actor: Actor, wanted: readonly string[] | null): PeopleFilter | null {
  const scope = scopeOf(actor, "notices.write");
  if (!scope) return null;
  const own = campusesOf(scope);
  if (own === null) return { campusIds: wanted };
  if (own.length === 0 || wanted?.some((id) => !own.includes(id))) return null;
  return { campusIds: wanted ?? own };
}
