import { type Actor, err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import type { DisclosureNeeds } from "./disclosure-needs.js";
import { type DisclosureUnknown, findDisclosure, seesDraftsAt } from "./find-disclosure.js";

export type ProveDisplayInput = {
  readonly id: string;
  readonly place: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly photoFileId: string;
};
export type DisplayPlaceWrong = { readonly kind: "DisplayPlaceWrong"; readonly max: number };
export type DisplayDaysWrong = { readonly kind: "DisplayDaysWrong" };
export type PhotoUnknown = { readonly kind: "PhotoUnknown" };
export type NotPublished = { readonly kind: "NotPublished" };
export type ProveDisplayRefusal =
  | DisclosureUnknown
  | DisplayPlaceWrong
  | DisplayDaysWrong
  | PhotoUnknown
  | NotPublished;

const longestPlace = 100;

/** Keeps the proof that a paper board showed an item (DI-R4): where, from when to when, and a photo uploaded by whoever proves it. */
export const proveDisplay =
  (
    { items, today }: DisclosureNeeds,
    isOwnPhoto: (actor: Actor, fileId: string) => Promise<boolean>,
  ) =>
  async (
    actor: Actor,
    { id, photoFileId, from, to, ...input }: ProveDisplayInput,
  ): Promise<Result<{ id: string }, ProveDisplayRefusal>> => {
    const found = await findDisclosure(items, actor, id);
    if (!found.ok || !seesDraftsAt(actor, found.value, "disclosures.write"))
      return err({ kind: "DisclosureUnknown" });
    const { publishedOn } = found.value;
    if (publishedOn === null) return err({ kind: "NotPublished" });
    const place = input.place.trim();
    if (isUnseen(place) || [...place].length > longestPlace)
      return err({ kind: "DisplayPlaceWrong", max: longestPlace });
    if (from < publishedOn || to < from || to > today) return err({ kind: "DisplayDaysWrong" });
    if (!(await isOwnPhoto(actor, photoFileId))) return err({ kind: "PhotoUnknown" });
    const proof = { id: newId(), place, from, to, photoFileId };
    await items.addDisplay(found.value, proof, actor.accountId);
    return ok({ id });
  };
