import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";
import DataLoader from "dataloader";
import { FeedbackReader } from "./feedback.reader.js";
import type { Rectification } from "./feedback.repository.js";

export type FeedbackLoaders = {
  /** What opinions that the reader was shown led to. */
  readonly rectifications: DataLoader<string, Rectification[]>;
};

/** What belongs to opinions, in the batches of one request. */
export const feedbackLoaders = (sql: Sql, actor: Actor | null): FeedbackLoaders => ({
  rectifications: new DataLoader(async (ids) => {
    const rows = await new FeedbackReader(sql).rectifications(actor?.unionId ?? "", ids);
    return ids.map((id) => rows.filter(({ feedbackId }) => feedbackId === id));
  }),
});
