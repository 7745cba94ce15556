import type { EventHandlers } from "@union/worker";

/** Keeps what people answered to purposes, and the purposes in force. Late, early and repeated events do no harm: ids grow. */
export const consentHandlers = {
  "consent.changed.v1": async (tx, { payload: { unionId, purposes, consents } }) => {
    const versions = purposes.map(({ code, version }) => [unionId, code, version]);
    if (versions.length > 0)
      await tx.query(
        `INSERT INTO directory_purpose (union_id, code, version) VALUES ?
         ON DUPLICATE KEY UPDATE version = GREATEST(version, VALUES(version))`,
        [versions],
      );
    const answers = consents
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, memberId, purpose, answer, purposeVersion }) => [
        ...[unionId, memberId, purpose, answer, purposeVersion, id],
      ]);
    if (answers.length > 0)
      await tx.query(
        `INSERT INTO directory_consent (union_id, member_id, purpose, answer, purpose_version, answer_id) VALUES ?
         ON DUPLICATE KEY UPDATE answer = IF(VALUES(answer_id) > answer_id, VALUES(answer), answer),
           purpose_version = IF(VALUES(answer_id) > answer_id, VALUES(purpose_version), purpose_version),
           answer_id = GREATEST(answer_id, VALUES(answer_id))`,
        [answers],
      );
    await tx.query("UPDATE directory_state SET knows_consents = 1 WHERE union_id = ?", [unionId]);
  },
} satisfies EventHandlers;
