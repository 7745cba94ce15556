/**
 * Whether a piece (alias `m`) was merged into a case (alias `p`): of the same session, and what a sheet merged never reaches
 * what is handled here for another campus (PR-R6; sight stays within the campus).
 */
export const pieceOf = (m: string, p: string): string =>
  `${m}.union_id = ${p}.union_id AND ${m}.merged_into_no = ${p}.no AND ${m}.status = 'MERGED'
   AND ${m}.congress_no = ${p}.congress_no AND ${m}.session_no = ${p}.session_no
   AND (${m}.source = 'ONLINE' OR ${p}.source = 'REGISTER' OR ${m}.campus_id = ${p}.campus_id)`;
