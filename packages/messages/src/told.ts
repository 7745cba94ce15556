import { z } from "zod";
import { batch } from "./batch.js";
import { fields } from "./fields.js";

/**
 * Who is told and what he is to do: persons, and whoever holds one of the roles on the day over one of the campuses (null:
 * over the whole union).
 */
export const told = z.object({
  recipients: batch(fields.id),
  roles: z.array(fields.word),
  campusIds: z.array(fields.id).nullable(),
  todo: fields.sentence,
});
