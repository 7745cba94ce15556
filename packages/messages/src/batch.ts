import { z } from "zod";

/** Things told together in one event: 500 at most, so that a message stays small enough to carry and to redo. */
export const batchSize = 500;

export const batch = <Item extends z.ZodType>(item: Item) => z.array(item).max(batchSize);
