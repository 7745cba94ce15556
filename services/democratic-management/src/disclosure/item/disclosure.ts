import { addDays, err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import type { Audience } from "../audience.js";
import type { Period } from "../catalogue/cycle.js";
import type { Channel } from "../channel.js";
import type { DisclosureState } from "./disclosure.stages.js";
import type { WithdrawnAs } from "./withdrawn-as.js";

/** 公开事项 — something disclosed, or on its way to it; its published texts are versions that are never changed. */
export type Disclosure = {
  readonly id: string;
  readonly unionId: string;
  readonly no: string;
  readonly campusId: string | null;
  /** The department that answers for it (责任部门). */
  readonly departmentId: string | null;
  readonly audience: Audience;
  readonly dutyCode: string | null;
  readonly category: string;
  readonly title: string;
  readonly body: string;
  /** Why the next version differs from the last one (更正说明). */
  readonly correction: string | null;
  readonly period: Period | null;
  readonly dueOn: LocalDate | null;
  /** What is not fit to be known before an event is disclosed from this day on (DI-R9). */
  readonly notBefore: LocalDate | null;
  readonly state: DisclosureState;
  /** The number of its latest published version; 0 before the first. */
  readonly versionNo: number;
  readonly publishedOn: LocalDate | null;
  readonly displayDays: number | null;
  readonly displayUntil: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
  /** The words of whoever withdrew it, for those who keep it. */
  readonly withdrawnBecause: string | null;
  /** The kind of reason that others read. */
  readonly withdrawnAs: WithdrawnAs | null;
  /** Whether the next version closes the texts of those before it (DI-R9). */
  readonly closesEarlier: boolean;
  readonly version: number;
};

export type DisclosureTextWrong = {
  readonly kind: "DisclosureTextWrong";
  readonly field: "no" | "title" | "body" | "category" | "correction";
  readonly max: number;
};
export type ChannelMissing = { readonly kind: "ChannelMissing" };
export type DisplayTooShort = { readonly kind: "DisplayTooShort"; readonly days: number };
export type PublishedInFuture = { readonly kind: "PublishedInFuture" };
export type NotYetFit = { readonly kind: "NotYetFit"; readonly notBefore: LocalDate };
export type PublishedBeforeApproval = {
  readonly kind: "PublishedBeforeApproval";
  readonly approvedOn: LocalDate;
};
export type PublishRefusal =
  | PublishedBeforeApproval
  | ChannelMissing
  | DisplayTooShort
  | PublishedInFuture
  | NotYetFit;

const longest = { no: 40, title: 200, body: 20_000, category: 40, correction: 500 } as const;

/** Texts of an item, trimmed; each is asked for and has its longest length. */
export function textsOf<Field extends keyof typeof longest>(
  texts: Readonly<Record<Field, string>>,
): Result<Record<Field, string>, DisclosureTextWrong> {
  const fields = Object.entries<string>(texts) as [Field, string][];
  const wrong = fields.find(
    ([field, text]) => isUnseen(text) || [...text.trim()].length > longest[field],
  );
  if (wrong) return err({ kind: "DisclosureTextWrong", field: wrong[0], max: longest[wrong[0]] });
  const trimmed = fields.map(([field, text]) => [field, text.trim()]);
  return ok(Object.fromEntries(trimmed) as Record<Field, string>);
}

export type Publishing = {
  readonly publishedOn: LocalDate;
  readonly channels: readonly Channel[];
  readonly displayDays: number;
};
export type Published = Pick<
  Disclosure,
  "publishedOn" | "displayDays" | "displayUntil" | "versionNo"
>;

/** The last day of a display that began on a day: that day counts. */
export const displayUntil = (publishedOn: LocalDate, days: number): LocalDate =>
  addDays(publishedOn, days - 1);

/**
 * Publishes the next version: by at least one channel (DI-R3), shown at least so many days (DI-R4), not before its approval
 * nor its event (DI-R9). A correction keeps the day of the first publication and is shown anew for its days.
 */
export function publishing(
  item: Disclosure,
  { publishedOn, channels, displayDays }: Publishing,
  {
    today,
    minDays,
    approvedOn,
  }: { readonly today: LocalDate; readonly minDays: number; readonly approvedOn: LocalDate },
): Result<Published, PublishRefusal> {
  if (channels.length === 0) return err({ kind: "ChannelMissing" });
  if (publishedOn > today) return err({ kind: "PublishedInFuture" });
  if (publishedOn < approvedOn) return err({ kind: "PublishedBeforeApproval", approvedOn });
  if (item.notBefore !== null && publishedOn < item.notBefore)
    return err({ kind: "NotYetFit", notBefore: item.notBefore });
  if (!Number.isInteger(displayDays) || displayDays < minDays || displayDays > 3_660)
    return err({ kind: "DisplayTooShort", days: minDays });
  return ok({
    publishedOn: item.publishedOn ?? publishedOn,
    ...{ displayDays, displayUntil: displayUntil(publishedOn, displayDays) },
    versionNo: item.versionNo + 1,
  });
}
