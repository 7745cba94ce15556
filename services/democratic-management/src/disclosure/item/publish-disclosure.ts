import { type Actor, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import { enterRow, relearnRow } from "@union/registers";
import type { StepRefusal } from "@union/stages";
import type { Channel } from "../channel.js";
import { disclosureLanding } from "../register/disclosure.landing.js";
import { type PublishRefusal, publishing } from "./disclosure.js";
import { disclosureDue } from "./disclosure-due.js";
import type { DisclosureNeeds } from "./disclosure-needs.js";
import { type DisclosureUnknown, findDisclosure } from "./find-disclosure.js";
import { allowStep } from "./pass-disclosure-step.js";
import type { DisclosureNumberTaken } from "./schedule-disclosure.js";

export type PublishDisclosureInput = {
  readonly id: string;
  /** Today where absent; a paper board may have been put up before it is recorded here. */
  readonly publishedOn: LocalDate | null;
  readonly channels: readonly Channel[];
  readonly displayDays: number;
};
export type PublishDisclosureRefusal =
  | DisclosureUnknown
  | DisclosureNumberTaken
  | PublishRefusal
  | StepRefusal;

/** Publishes what was approved: its text becomes a version, its clock ends, and imports of the register know its number. */
export const publishDisclosure =
  (needs: DisclosureNeeds) =>
  async (
    actor: Actor,
    { id, channels, displayDays, ...input }: PublishDisclosureInput,
  ): Promise<Result<{ id: string }, PublishDisclosureRefusal>> => {
    const { tx, outbox, keys, items, directory, deadlines, today } = needs;
    const { unionId } = actor;
    const found = await findDisclosure(items, actor, id);
    if (!found.ok) return found;
    const item = found.value;
    const isFirst = item.versionNo === 0;
    const asked = { step: isFirst ? "publish" : "publishCorrection", opinion: null } as const;
    const step = await allowStep(needs, actor, item, asked);
    if (!step.ok) return step;
    const publishedOn = input.publishedOn ?? today;
    const moment = { campusId: item.campusId, on: publishedOn };
    const overrides = await directory.policyOverrides(unionId);
    const minDays = resolvePolicy("disclosure.minDisplayDays", moment, overrides).value;
    const wanted = { publishedOn, channels: [...new Set(channels)], displayDays };
    const approvedOn = (await items.approvedOn(unionId, id)) ?? today;
    const published = publishing(item, wanted, { today, minDays, approvedOn });
    if (!published.ok) return published;
    const next = { ...item, ...published.value, state: step.value.to, closesEarlier: false };
    await items.save(next);
    await items.setChannels(unionId, id, wanted.channels);
    await items.addVersion(next, publishedOn);
    if (item.closesEarlier) await items.closeVersionsBefore(next);
    await deadlines.meet(disclosureDue, { unionId, subject: id }, today);
    await step.value.pass();
    const scope = scopeOf(actor, "disclosures.write") ?? { unionId, reach: [], memberId: null };
    const { no, audience, category, title } = next;
    const since = next.publishedOn ?? publishedOn;
    const row = { no, audience, category, title, ...wanted, publishedOn: since };
    if (!isFirst) {
      await relearnRow(disclosureLanding, { tx, unionId }, keys, row);
      return ok({ id });
    }
    const known = { ...disclosureLanding, insert: async () => [id] };
    const entered = { row, found: { dutyCode: item.dutyCode, dueOn: item.dueOn } };
    const site = { tx, outbox, scope, today, requestedBy: actor.accountId };
    return (await enterRow(known, site, keys, entered)) === null
      ? err({ kind: "DisclosureNumberTaken" })
      : ok({ id });
  };
