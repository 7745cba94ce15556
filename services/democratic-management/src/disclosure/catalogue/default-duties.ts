import type { Duty } from "./duty.js";
import { openDuties } from "./open-duties.js";
import { staffDuties } from "./staff-duties.js";
import { unionDuties } from "./union-duties.js";

/** The catalogue as shipped (公开目录): each union begins with it and adjusts it by dated decisions. */
export const defaultDuties: readonly Duty[] = [...openDuties, ...staffDuties, ...unionDuties];

export const findDuty = (code: string): Duty | null =>
  defaultDuties.find((duty) => duty.code === code) ?? null;
