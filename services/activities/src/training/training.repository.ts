import { RegisterTable, type Sql } from "@union/persistence";
import type { Training } from "./training.js";

const columnsOf = (training: Training) => ({
  no: training.no,
  held_on: training.heldOn,
  title: training.title,
  training_kind: training.trainingKind,
  level: training.level,
  speaker: training.speaker,
  speaker_from: training.speakerFrom,
  hours: training.hours,
  credits: training.credits,
  attendances: training.attendances,
});

/** Writes trainings of the whole union: no campus is set. */
export class TrainingRepository extends RegisterTable<Training> {
  constructor(sql: Sql, unionId: string) {
    super(sql, unionId, { name: "training", columnsOf });
  }
}
