import { z } from "zod";
import { fields } from "./fields.js";

/**
 * One merge of two records of a person. `version` grows with every merge and split of the absorbed one: the greatest is the
 * newest. `absorbedStaffNo` still finds him, under the survivor.
 */
export const mergeCard = z.object({
  mergeId: fields.id,
  survivorId: fields.id,
  absorbedId: fields.id,
  absorbedStaffNo: z.string().min(1).max(40),
  /** True: they were told apart again. */
  undone: z.boolean(),
  version: fields.version,
});

export type MergeCard = z.output<typeof mergeCard>;
