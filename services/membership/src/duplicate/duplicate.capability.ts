import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { duplicateMigrations } from "./duplicate.migrations.js";
import { DuplicateResolver } from "./duplicate.resolver.js";
import { MemberMergeResolver, MergedFromResolver } from "./member-merge.resolver.js";
import { memberMergeStages } from "./member-merge.stages.js";
import { tracePeople } from "./trace-people.js";

/** 重复人员 — records that may be one person, found, told apart or merged; a merge can be undone. */
export const duplicate: Capability = {
  migrations: duplicateMigrations,
  resolvers: [DuplicateResolver, MemberMergeResolver, MergedFromResolver],
  permissions: {
    "Query.duplicateCandidates": granted("people.write"),
    "Query.memberMerge": granted("people.write"),
    "Query.memberMerges": granted("people.write"),
    "Mutation.dismissDuplicate": granted("people.write"),
    "Mutation.proposeMerge": granted("people.write"),
    "Mutation.takeMergeStep": granted("people.write"),
  },
  stages: [memberMergeStages],
  schedules: ({ keys, log }) => [
    {
      name: "person-traces",
      pattern: "*/10 * * * *",
      run: async (tx) => {
        const unions = await tx.query<{ id: string }[]>(
          "SELECT id FROM union_org WHERE level = 'BASE_LEVEL' ORDER BY id",
        );
        const reportUnreadable = (memberId: string) =>
          log.warn({ memberId }, "guarded data of a person cannot be opened; he is not traced");
        for (const { id } of unions) await tracePeople(tx, id, { keys, reportUnreadable });
      },
    },
  ],
};
