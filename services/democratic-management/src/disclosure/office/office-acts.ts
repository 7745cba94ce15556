import {
  type Actor,
  err,
  isUnseen,
  isWide,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import { type Office, type OfficeTextWrong, officeOf } from "./office.js";
import type { OfficeRepository, Review } from "./office.repository.js";

export type OfficeOfWholeUnion = { readonly kind: "OfficeOfWholeUnion" };
export type SlugTaken = { readonly kind: "SlugTaken" };
export type ReviewIncomplete = { readonly kind: "ReviewIncomplete" };
export type ReviewDayWrong = { readonly kind: "ReviewDayWrong" };
export type OfficeRefusal =
  | OfficeOfWholeUnion
  | SlugTaken
  | OfficeTextWrong
  | ReviewIncomplete
  | ReviewDayWrong;
type Needs = { readonly office: OfficeRepository; readonly today: LocalDate };

const overseesAll = (actor: Actor): boolean => {
  const scope = scopeOf(actor, "disclosures.oversee");
  return scope !== null && isWide(scope);
};

/** Says who answers for disclosure (DI-R1) and what stands at the head of the public page. */
export const setOffice =
  ({ office }: Needs) =>
  async (actor: Actor, input: Office): Promise<Result<{ id: string }, OfficeRefusal>> => {
    if (!overseesAll(actor)) return err({ kind: "OfficeOfWholeUnion" });
    const asked = officeOf(input);
    if (!asked.ok) return asked;
    const { unionId } = actor;
    return (await office.set(unionId, asked.value))
      ? ok({ id: unionId })
      : err({ kind: "SlugTaken" });
  };

/** Records a meeting of the person responsible and the union on the whole year (DI-R10). */
export const recordReview =
  ({ office, today }: Needs) =>
  async (actor: Actor, review: Review): Promise<Result<{ id: string }, OfficeRefusal>> => {
    if (!overseesAll(actor)) return err({ kind: "OfficeOfWholeUnion" });
    const isText = (text: string, max: number) => !isUnseen(text) && [...text].length <= max;
    const { responsible, conclusions, document, heldOn, year } = review;
    if (!isText(responsible, 100) || !isText(conclusions, 2_000) || !isText(document, 200))
      return err({ kind: "ReviewIncomplete" });
    const heldIn = Number(heldOn.slice(0, 4));
    if (heldOn > today || heldIn < year || heldIn > year + 1)
      return err({ kind: "ReviewDayWrong" });
    await office.addReview(actor.unionId, review, actor.accountId);
    return ok({ id: actor.unionId });
  };
