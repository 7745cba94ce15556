import { z } from "zod";
import { fields } from "./fields.js";

/** 院区 — a campus, from `validFrom` until before `validTo` (9999-12-31: still open). */
export const campusCard = z.object({
  id: fields.id,
  name: fields.name,
  validFrom: fields.date,
  validTo: fields.date,
  version: fields.version,
});

export type CampusCard = z.output<typeof campusCard>;
