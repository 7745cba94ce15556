import type { FestivalKey } from "@union/calendar";
import type { PeopleFilter } from "../audience/index.js";

/** Whom the union greets on which festival (domain 2.14, WEL-24). A festival without a line is not greeted. */
export const festivalGreetings: Partial<Readonly<Record<FestivalKey, PeopleFilter>>> = {
  SPRING_FESTIVAL: {},
  WOMENS_DAY: { sex: "FEMALE" },
  LABOUR_DAY: {},
  NURSES_DAY: { staffCategories: ["护士", "护理"] },
  DOCTORS_DAY: { staffCategories: ["医生", "医师"] },
  DRAGON_BOAT_FESTIVAL: {},
  MID_AUTUMN_FESTIVAL: {},
  // The retired keep their membership without dues (MEM-R9).
  DOUBLE_NINTH_FESTIVAL: { statuses: ["RETAINED"] },
};
