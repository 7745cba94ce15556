import type { Capability } from "@union/service";
import { granted } from "@union/subgraph";
import { directoryWanted } from "./directory-wanted.js";
import { recordsLinked } from "./records-linked.js";
import { ResyncResolver } from "./resync.resolver.js";

/** 通讯录 — what the other services know of people and places, and what they have built on them. */
export const directory: Capability = {
  resolvers: [ResyncResolver],
  permissions: { "Mutation.resyncDirectory": granted("operations.write") },
  handlers: ({ clock }) => ({
    "records.linked.v1": recordsLinked,
    "directory.wanted.v1": directoryWanted(clock),
  }),
};
