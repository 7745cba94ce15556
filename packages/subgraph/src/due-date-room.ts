import type { DeadlineKind, DueDate } from "@union/deadlines";
import type { Actor, Page, PageRequest, Sentence } from "@union/kernel";

/** A clock that runs for the asker, with the words of its kind and what he is to do. */
export type WordedDueDate = DueDate &
  Pick<DeadlineKind, "name" | "about"> & { readonly todo: Sentence; readonly isOverdue: boolean };

/** What is due for one person. */
export type DueDates = {
  readonly list: (page: PageRequest) => Promise<Page<WordedDueDate>>;
  readonly count: () => Promise<number>;
};

/** What is due for whoever asks, in one service (期限). */
export type DueDateRoom = (
  actor: Actor,
  filter: { readonly overdueOnly: boolean },
) => Promise<DueDates>;
