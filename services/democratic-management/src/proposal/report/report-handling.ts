import { type Actor, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import type { Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { addAgendaItem, sessionWork } from "../../session/index.js";
import { nothingCounted } from "../statistics/proposal-counts.js";
import { countProposals } from "../statistics/proposal-statistics.reader.js";
import { ProposalReportRepository } from "./proposal-report.repository.js";

export type ReportProposalHandlingInput = {
  /** The session that hears the report. */
  readonly sessionId: string;
  /** Whose proposals it is of: the session (次) of the congress (届) they were put forward for. */
  readonly congressNo: number;
  readonly sessionNo: number;
};
type Added = Awaited<ReturnType<ReturnType<typeof addAgendaItem>>>;
/** No session of the staff congress has these numbers, so nothing can be reported of it. */
export type ReportedSessionUnknown = { readonly kind: "ReportedSessionUnknown" };
/** The agenda has this report already. */
export type ReportedAlready = { readonly kind: "ReportedAlready" };
export type ReportProposalHandlingRefusal =
  | Extract<Added, { readonly ok: false }>["error"]
  | ReportedSessionUnknown
  | ReportedAlready;

/** Puts the handling report on the agenda of a session as a matter it reviews, with the counts of the proposals as they are today (PR-R13). */
export const reportProposalHandling =
  (unit: Unit, ground: ServiceGround) =>
  async (
    actor: Actor,
    { sessionId, congressNo, sessionNo }: ReportProposalHandlingInput,
  ): Promise<Result<{ id: string }, ReportProposalHandlingRefusal>> => {
    const scope = scopeOf(actor, "proposals.read");
    if (!scope || !isWide(scope)) return err({ kind: "SessionNotYours" });
    const work = sessionWork(unit, ground);
    const reports = new ProposalReportRepository(unit.tx);
    const reported = { unionId: actor.unionId, congressNo, sessionNo };
    if (!(await reports.isHeld(reported))) return err({ kind: "ReportedSessionUnknown" });
    const added = await addAgendaItem(work)(actor, {
      ...{ sessionId, title: `第${congressNo}届第${sessionNo}次职代会提案办理情况报告` },
      ...{ kind: "REVIEW_AND_SUPERVISE", method: null, seats: null },
    });
    if (!added.ok) return added;
    // Asked once the session is held: of two who report at once, one is told.
    if (await reports.isReported(sessionId, reported)) return err({ kind: "ReportedAlready" });
    const { unionId } = actor;
    const counted = { congressNo, sessionNo, campusId: null, on: work.today };
    const [all] = await countProposals(unit.tx, scope, counted, "ALL");
    const { name: _, ...counts } = all ?? { name: null, ...nothingCounted };
    const { itemId } = added.value;
    const report = { unionId, itemId, congressNo, sessionNo, countedOn: work.today, counts };
    await reports.add(report);
    return ok({ id: sessionId });
  };
