import type { RefusalTexts } from "@union/kernel";
import type { DepartmentElsewhere } from "./move.kind.js";
import type { CampusUnknown, MoveTooFarAhead } from "./offer-move.js";
import type { MoveRefusal } from "./post-history.js";

/** Why somebody cannot be moved to another campus. */
export const moveRefusals: RefusalTexts<
  MoveRefusal | MoveTooFarAhead | DepartmentElsewhere | CampusUnknown
> = {
  MoveNowhere: () => ({
    zh: "此人已在所选院区，请选择另一院区。",
    en: "The person stands in that campus already; choose another one.",
  }),
  MoveTooEarly: ({ since }) => ({
    zh: `现岗位自 ${since} 起，调动日期须晚于这一天。`,
    en: `The present post began on ${since}; the move lies after that day.`,
  }),
  MoveNotYet: ({ on }) => ({
    zh: `调动自 ${on} 起生效，请在当天或之后接收。`,
    en: `The move takes effect on ${on}; accept it on that day or later.`,
  }),
  MoveTooFarAhead: ({ latest }) => ({
    zh: `调动日期最晚为 ${latest}(一年以内)，请核对年份，或届时再提出。`,
    en: `A move is offered a year ahead at most, until ${latest}; check the year, or offer it later.`,
  }),
  DepartmentElsewhere: () => ({
    zh: "请选择调入院区的科室后再接收。",
    en: "Choose a department of the receiving campus, then accept.",
  }),
  CampusUnknown: () => ({
    zh: "没有找到所选院区，请刷新后重新选择。",
    en: "The campus chosen was not found; reload and choose again.",
  }),
};
