import type { Sql } from "@union/persistence";

/**
 * What runs in campuses that have ended goes on in the one that took their place: clocks with whom they tell, open applications and
 * matters. What has ended stays where it was; without a successor all stays, and the officers have it as a finding.
 */
export async function followMatters(
  tx: Sql,
  unionId: string,
  endedCampusIds: readonly string[],
  successorId: string,
): Promise<void> {
  for (const ended of endedCampusIds) {
    await tx.query(
      `UPDATE deadline SET campus_id = ?, responsible = REPLACE(responsible, ?, ?), deputy = REPLACE(deputy, ?, ?)
       WHERE union_id = ? AND campus_id = ? AND is_open = 1`,
      [successorId, ended, successorId, ended, successorId, unionId, ended],
    );
    await tx.query(
      "UPDATE enrolment SET campus_id = ?, version = version + 1 WHERE union_id = ? AND campus_id = ? AND is_open = 1",
      [successorId, unionId, ended],
    );
    for (const column of ["campus_id", "to_campus_id"])
      await tx.query(
        `UPDATE membership_matter SET ${column} = ?, version = version + 1 WHERE union_id = ? AND ${column} = ? AND place_held IS NOT NULL`,
        [successorId, unionId, ended],
      );
  }
}
