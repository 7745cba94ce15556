import { forgetFiles } from "@union/directory";
import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { erasureMigrations } from "./erasure.migrations.js";
import { DueErasureResolver, ErasureResolver } from "./erasure.resolver.js";
import { erasureStages } from "./erasure.stages.js";
import { forgetProofs } from "./forget-proofs.js";

/** 个人信息删除 — how long data is kept, and the erasure of people with every count kept (PI-R5, PI-R10). */
export const erasure: Capability = {
  migrations: erasureMigrations,
  resolvers: [ErasureResolver, DueErasureResolver],
  stages: [erasureStages],
  permissions: {
    "Query.erasures": signedIn,
    "Query.dueErasures": granted("rights.handle"),
    "Query.retentionSchedule": signedIn,
    "Mutation.requestErasure": signedIn,
    "Mutation.takeErasureStep": signedIn,
  },
  handlers: ({ files }) => ({
    "member.erased.v1": async (tx, { unionId, payload }) => {
      await forgetFiles(tx, files, unionId);
      for (const memberId of payload.memberIds) await forgetProofs(tx, files, unionId, memberId);
    },
  }),
};
