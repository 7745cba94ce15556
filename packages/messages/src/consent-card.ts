import { z } from "zod";
import { fields } from "./fields.js";

/** What somebody answered to a purpose last; the greatest `id` is the newest answer. */
export const consentCard = z.object({
  id: fields.id,
  memberId: fields.id,
  purpose: fields.word,
  answer: z.enum(["GIVEN", "DECLINED", "WITHDRAWN"]),
  purposeVersion: fields.version,
});
export type ConsentCard = z.output<typeof consentCard>;
