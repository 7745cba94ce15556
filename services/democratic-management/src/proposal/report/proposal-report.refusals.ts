import type { RefusalTexts } from "@union/kernel";
import { sessionRefusals } from "../../session/index.js";
import type { ReportProposalHandlingRefusal } from "./report-handling.js";

/** What a handling report may be refused for, beside what any item of an agenda may. */
export const proposalReportRefusals: RefusalTexts<ReportProposalHandlingRefusal> = {
  ...sessionRefusals,
  ReportedSessionUnknown: () => ({
    zh: "没有这届这次职代会，无提案可报告，请核对届次。",
    en: "There is no such session of the staff congress to report on; check its numbers.",
  }),
  ReportedAlready: () => ({
    zh: "这次会议的议程已有该届次的提案办理情况报告，不用重复列入。",
    en: "The agenda of this session has the report of those proposals already; there is no need for a second one.",
  }),
};
