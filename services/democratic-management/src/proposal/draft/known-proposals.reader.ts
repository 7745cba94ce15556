import type { Sql } from "@union/persistence";
import { unsubmitted } from "../matter/unsubmitted.js";
import type { KnownProposal } from "./similar-proposals.js";

/** Titles compared at most: those of some twenty sessions. */
const most = 2_000;

/** The newest proposals of a union that were put forward; drafts are nobody's but their proposer's. */
export const knownProposals = (sql: Sql, unionId: string): Promise<KnownProposal[]> =>
  sql.query(
    `SELECT no, title, status FROM proposal WHERE union_id = ? AND status NOT IN (?)
     ORDER BY submitted_on DESC, id DESC LIMIT ${most}`,
    [unionId, unsubmitted],
  );
