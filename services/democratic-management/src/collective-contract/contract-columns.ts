import type { CollectiveContract } from "./contract.js";

/** The column of each field of a contract, in one order for reading and writing. */
export const contractColumns: Readonly<Record<keyof CollectiveContract, string>> = {
  ...{ unionId: "union_id", id: "id", campusId: "campus_id", title: "title", kind: "kind" },
  ...{ basis: "basis", demandedBy: "demanded_by", demandedOn: "demanded_on" },
  ...{ demandDocument: "demand_document", renewsId: "renews_id", purpose: "purpose" },
  ...{ changeGround: "change_ground", state: "state", answeredOn: "answered_on" },
  ...{ answerDocument: "answer_document", listPublishedOn: "list_published_on" },
  ...{ suspendedOn: "suspended_on", termYears: "term_years", signedOn: "signed_on" },
  ...{ signDocument: "sign_document", staffSigner: "staff_signer" },
  ...{ employerSigner: "employer_signer", filedWith: "filed_with", filedOn: "filed_on" },
  ...{ receivedOn: "received_on", takesEffectOn: "takes_effect_on", effectiveOn: "effective_on" },
  ...{ expiresOn: "expires_on", endedOn: "ended_on", publishedOn: "published_on" },
  ...{ publishedHow: "published_how", reportedOn: "reported_on" },
  ...{ negotiatesFrom: "negotiates_from", meetingsBefore: "meetings_before" },
  ...{ sealedOn: "sealed_on", endNotifiedOn: "end_notified_on", endNotified: "end_notified" },
  endNoticeDocument: "end_notice_document",
  ...{ resumedOn: "resumed_on", suspendedDays: "suspended_days", version: "version" },
};

export const contractFields = Object.keys(contractColumns) as (keyof CollectiveContract)[];

/** What a query of contracts selects, from a table called `c`. */
export const contractSelect = contractFields
  .map((field) => `c.${contractColumns[field]} AS ${field}`)
  .join(", ");
