import type { LocalDate } from "@union/kernel";
import { batchSize } from "@union/messages";
import type { Outbox, Tx } from "@union/persistence";
import { tellAnswersAgain, tellPurposesAgain } from "../consent/index.js";
import { RoleGrantRepository } from "../grant/index.js";
import { memberCardsAfter, removedCardsAfter } from "../member/index.js";
import { ResyncReader } from "./resync.reader.js";
import type { PartName } from "./resync.value.js";

export type ResyncSite = {
  readonly tx: Tx;
  readonly outbox: Outbox;
  readonly unionId: string;
  readonly today: LocalDate;
};

/** One chunk of a part: how many things were told, and the id of the last; null when the part is at its end. */
export type Chunk = { readonly told: number; readonly last: string | null };

type Tell = (site: ResyncSite, after: string) => Promise<Chunk>;

/** Grants told at once: each asks for its node and its reach, so they are fewer. */
const grantsAtOnce = 100;

/** How each part of a union is told: its next chunk after an id, put into the outbox. */
export const resyncParts: Readonly<Record<PartName, Tell>> = {
  CAMPUSES: async ({ tx, outbox, unionId }, after) => {
    const campuses = await new ResyncReader(tx, unionId).campuses(after, batchSize);
    if (campuses.length > 0)
      await outbox.add("campus.changed.v1", campuses[0]!.id, {
        unionId,
        campuses,
        isToldAgain: true,
      });
    return chunkOf(campuses, batchSize);
  },

  DEPARTMENTS: async ({ tx, outbox, unionId }, after) => {
    const departments = await new ResyncReader(tx, unionId).departments(after, batchSize);
    if (departments.length > 0)
      await outbox.add("department.changed.v1", departments[0]!.id, {
        unionId,
        departments,
        isToldAgain: true,
      });
    return chunkOf(departments, batchSize);
  },

  POLICIES: async ({ tx, outbox, unionId }, after) => {
    const overrides = await new ResyncReader(tx, unionId).policies(after, batchSize);
    if (overrides.length > 0)
      await outbox.add("policy.changed.v1", overrides[0]!.id, {
        unionId,
        overrides,
        isToldAgain: true,
      });
    return chunkOf(overrides, batchSize);
  },

  PEOPLE: async ({ tx, outbox, unionId, today }, after) => {
    const members = await memberCardsAfter(tx, unionId, after, batchSize, today);
    if (members.length > 0)
      await outbox.add("member.changed.v1", members[0]!.id, { unionId, members });
    return chunkOf(members, batchSize);
  },

  PEOPLE_REMOVED: async ({ tx, outbox, unionId }, after) => {
    const members = await removedCardsAfter(tx, unionId, after, batchSize);
    if (members.length > 0)
      await outbox.add("member.changed.v1", members[0]!.id, { unionId, members });
    return chunkOf(members, batchSize);
  },

  MERGES: async ({ tx, outbox, unionId }, after) => {
    const merges = await new ResyncReader(tx, unionId).merges(after, batchSize);
    if (merges.length > 0)
      await outbox.add("member.merged.v1", merges[0]!.mergeId, { unionId, merges });
    return chunkOf(
      merges.map(({ mergeId }) => ({ id: mergeId })),
      batchSize,
    );
  },

  GRANTS: async ({ tx, outbox, unionId, today }, after) => {
    const repository = new RoleGrantRepository(tx);
    const grants = await new ResyncReader(tx, unionId).grants(after, grantsAtOnce, today);
    for (const { id, nodeId, ...grant } of grants) {
      const node = await repository.findNode(grant, nodeId);
      if (!node) continue;
      const reach = await repository.reachOf({ ...grant, nodeId }, node);
      await outbox.add("role.granted.v1", grant.accountId, {
        ...grant,
        ...reach,
        grantId: id,
        scopeName: node.name,
        isToldAgain: true,
      });
    }
    return chunkOf(grants, grantsAtOnce);
  },

  PURPOSES: async ({ tx, outbox, unionId }) => {
    await tellPurposesAgain(tx, outbox, unionId);
    return { told: 0, last: null };
  },

  CONSENTS: async ({ tx, outbox, unionId }, after) =>
    chunkOf(await tellAnswersAgain(tx, outbox, unionId, after), batchSize),
  TRAININGS: async ({ tx, outbox, unionId }, after) => {
    const trainings = await new ResyncReader(tx, unionId).trainings(after, batchSize);
    if (trainings.length > 0)
      await outbox.add("training.recorded.v1", trainings[0]!.id, { unionId, trainings });
    return chunkOf(trainings, batchSize);
  },
};

const chunkOf = (told: readonly { readonly id: string }[], limit: number): Chunk => ({
  told: told.length,
  last: told.length < limit ? null : told[told.length - 1]!.id,
});
