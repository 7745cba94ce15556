import { type KnownEntity, knownEntity } from "@union/subgraph";

export const UnionOrgType = knownEntity("UnionOrg", { isExtended: true });
export type UnionOrgType = KnownEntity;

export const MemberType = knownEntity("Member", { isExtended: true });
export type MemberType = KnownEntity;

export const CampusType = knownEntity("Campus");
export type CampusType = KnownEntity;
