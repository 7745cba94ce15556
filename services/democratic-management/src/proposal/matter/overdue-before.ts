/**
 * Whether a proposal (`p`) waits for an answer whose last day lies before a day, which is given twice: of whichever round, as
 * long as its clock does not stand still (PR-R8, PR-R11). Of a row of a register only the first answer is known.
 */
export const overdueBefore = `CASE WHEN p.source = 'ONLINE'
  THEN p.current_due_on < ? AND NOT EXISTS (SELECT 1 FROM proposal_pause s
    WHERE s.union_id = p.union_id AND s.proposal_id = p.id AND s.state = 'RUNNING')
  ELSE p.due_on < ? AND p.answered_on IS NULL END`;
