import { countingStatuses } from "@union/messages";
import type { MembershipStatus } from "../member/index.js";

/** What a membership gives and asks (MEM-R8). */
export type MembershipRights = {
  /** Pays dues (MEM-R13: until the day on which another status takes effect). */
  readonly paysDues: boolean;
  /** Votes, stands for election and casts ballots. */
  readonly votes: boolean;
  /** Counts as a member of this union: in exactly one union on every day. */
  readonly counts: boolean;
};

const all: MembershipRights = { paysDues: true, votes: true, counts: true };
const none: MembershipRights = { paysDues: false, votes: false, counts: false };

/** The rights and duties of a status; null is somebody who never joined (MEM-R8). */
export const rightsOf = (status: MembershipStatus | null): MembershipRights =>
  status !== null && countingStatuses.includes(status) ? all : none;
