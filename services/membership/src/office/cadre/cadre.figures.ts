import type { FigureDeclaration } from "@union/kernel";

/** A5 of the annual summary (domain part 3): trainings of cadres in the year, and person-times at them. */
export const cadreFigures: readonly FigureDeclaration[] = [
  {
    code: "A5_cadreTrainings",
    name: { zh: "工会干部培训期数", en: "Trainings of union cadres" },
    unit: "ITEMS",
    rows: `SELECT t.id, 'CadreTraining' AS kind, t.title AS label, t.held_on AS day, t.campus_id, NULL AS department_id, NULL AS member_id,
        1 AS amount FROM cadre_training t WHERE t.union_id = :unionId AND t.held_on BETWEEN :from AND :to`,
    value: "COUNT(*)",
    byCampus: false,
  },
  {
    code: "A5_cadreTrainingPersonTimes",
    name: { zh: "工会干部培训人次", en: "Person-times at trainings of union cadres" },
    unit: "PERSON_TIMES",
    rows: `SELECT t.id, 'CadreTraining' AS kind, t.title AS label, t.held_on AS day, a.campus_id, a.department_id, a.member_id, 1 AS amount
      FROM cadre_training t JOIN cadre_training_attendance a ON a.union_id = t.union_id AND a.training_id = t.id
      WHERE t.union_id = :unionId AND t.held_on BETWEEN :from AND :to`,
    value: "COUNT(*)",
    byCampus: true,
  },
];
