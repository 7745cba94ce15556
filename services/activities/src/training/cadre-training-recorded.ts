import type { EventHandlers } from "@union/worker";

/**
 * Membership recorded a training of cadres with its people: it counts in A5, however often it is told. One that was taken back is
 * told with nobody, and stays so in whatever order that is heard.
 */
export const cadreTrainingRecorded: NonNullable<EventHandlers["training.recorded.v1"]> = async (
  tx,
  { payload: { unionId, trainings } },
) => {
  await tx.query(
    `INSERT INTO cadre_training (union_id, id, held_on, title, attendances) VALUES ?
     ON DUPLICATE KEY UPDATE attendances = LEAST(attendances, VALUES(attendances))`,
    [
      trainings.map(({ id, heldOn, title, attendances }) => [
        unionId,
        id,
        heldOn,
        title,
        attendances,
      ]),
    ],
  );
};
