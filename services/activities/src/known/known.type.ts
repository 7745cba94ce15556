import { type KnownEntity, knownEntity } from "@union/subgraph";

export const UnionOrgType = knownEntity("UnionOrg", { isExtended: true });
export type UnionOrgType = KnownEntity;
