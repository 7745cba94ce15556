/** What is read of a session, by the names of the aggregate. */
export const sessionColumns = `s.union_id AS unionId, s.id, s.type, s.congress_no AS congressNo, s.no, s.kind, s.theme, s.opens_on AS opensOn, s.state, s.source,
  s.requested_by AS requestedBy, s.requesters, s.request_base AS requestBase, s.party_state AS partyState, s.party_submitted_on AS partySubmittedOn,
  s.party_document AS partyDocument, s.notice_sent_on AS noticeSentOn, s.late_reason AS lateReason, s.closed_on AS closedOn,
  s.published_on AS publishedOn, s.reported_on AS reportedOn, s.cost_note AS costNote, s.unvoted_reason AS unvotedReason, s.entitled, s.present, s.non_voting AS nonVoting, s.invited, s.version`;
