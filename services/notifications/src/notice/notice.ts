import type { LocalDate } from "@union/kernel";
import type { Audience } from "../audience/index.js";
import type { Worded } from "../template/index.js";

/** One thing that is told to everyone concerned: its words, who is meant, and how far it has come. */
export type Notice = Worded & {
  readonly id: string;
  readonly unionId: string;
  /** The template, or the name of a greeting. */
  readonly template: string;
  /** What it is about; with the template and the day it makes the notice one: the same is never told twice. */
  readonly subject: string;
  readonly on: LocalDate;
  readonly audience: Audience;
  readonly openedAt: Date;
};

export type NewNotice = Omit<Notice, "id" | "openedAt">;
