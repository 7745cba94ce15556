import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import { actorOf, type TestService } from "@union/testing";
import type { aUnion } from "./union.js";

type Union = Awaited<ReturnType<typeof aUnion>>;
export type ShownDisclosure = {
  readonly id: string;
  readonly code?: string;
  readonly message?: string;
  readonly state: string;
  readonly versionNo: number;
  readonly title: string | null;
  readonly possibleSteps: readonly string[];
};

const shown = `... on Refused { code message } ... on Disclosure { id no audience category dutyCode title body correction state versionNo channels
  periodFrom periodTo dueOn publishedOn displayDays displayUntil withdrawnOn withdrawnBecause notBefore closesEarlier publicPageNote pendingBody possibleSteps
  versions { no title body correction publishedOn isClosed diff { change text } } displays { place from to photoUrl }
  reading { total { num den } byCampus { campusId rate { num den } } } steps { step memberId opinion } }`;

/** What a test does with disclosures: each act answers the item, or the refusal. */
export function disclosureDesk(service: TestService, { unionId, chair }: Union) {
  const run = async (actor: Actor, field: string, type: string, input: object) => {
    const query = `mutation($input: ${type}!) { done: ${field}(input: $input) { ${shown} } }`;
    return (await service.ask<{ done: ShownDisclosure }>(actor, query, { input })).done;
  };
  const leader = actorOf(unionId, "HOSPITAL_LEADER", { memberId: randomUUID() });
  const party = actorOf(unionId, "PARTY_COMMITTEE", { memberId: randomUUID() });
  const acts = {
    leader,
    party,
    schedule: (actor: Actor, input: object = {}) =>
      run(actor, "scheduleDisclosure", "ScheduleDisclosureInput", {
        ...{ no: `GK-${randomUUID().slice(0, 8)}`, title: "一季度采购情况公开" },
        ...{ dutyCode: "STAFF_PURCHASES", ...input },
      }),
    write: (actor: Actor, id: string, text: object = {}) =>
      run(actor, "writeDisclosure", "WriteDisclosureInput", {
        ...{ id, title: "一季度采购情况公开", body: "本季度采购三批。", ...text },
      }),
    step: (
      actor: Actor,
      id: string,
      step: string,
      opinion: string | null = null,
      more: object = {},
    ) =>
      run(actor, "takeDisclosureStep", "TakeDisclosureStepInput", { id, step, opinion, ...more }),
    publish: (actor: Actor, id: string, how: object = {}) =>
      run(actor, "publishDisclosure", "PublishDisclosureInput", {
        ...{ id, channels: ["NOTICE_BOARD", "NETWORK"], displayDays: 15, ...how },
      }),
    correct: (actor: Actor, id: string, text: object = {}) =>
      run(actor, "correctDisclosure", "CorrectDisclosureInput", {
        ...{ id, title: "一季度采购情况公开", body: "本季度采购四批。" },
        ...{ correction: "批次数有误,更正为四批。", ...text },
      }),
    prove: (actor: Actor, input: object) =>
      run(actor, "proveDisclosureDisplay", "ProveDisclosureDisplayInput", input),
    async shownTo(actor: Actor, id: string) {
      const query = `query($id: ID!) { disclosure(id: $id) { ${shown.split("... on Disclosure {")[1]} }`;
      const { disclosure } = await service.ask<{ disclosure: ShownDisclosure | null }>(
        actor,
        query,
        { id },
      );
      return disclosure;
    },
    read: (actor: Actor, id: string) =>
      service.ask(actor, "mutation($id: ID!) { readDisclosure(id: $id) { __typename } }", { id }),
  };
  /** Brings an item from its text to the approval of the third person. */
  const approved = async (id: string, text: object = {}): Promise<ShownDisclosure> => {
    await acts.write(chair, id, text);
    await acts.step(chair, id, "submit");
    await acts.step(party, id, "clear", "无涉密内容");
    return acts.step(leader, id, "approve");
  };
  const published = async (
    input: object = {},
    how: object = {},
    text: object = {},
  ): Promise<ShownDisclosure> => {
    const { id, code } = await acts.schedule(chair, input);
    if (code !== undefined) throw new Error(code);
    await approved(id, text);
    return acts.publish(chair, id, how);
  };
  return { ...acts, approved, published };
}
