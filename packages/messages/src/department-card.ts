import type { z } from "zod";
import { campusCard } from "./campus-card.js";
import { fields } from "./fields.js";

/** 科室 — a department of a campus, dated like the campus. */
export const departmentCard = campusCard.extend({ campusId: fields.id });

export type DepartmentCard = z.output<typeof departmentCard>;
