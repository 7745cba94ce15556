import { fields } from "../kinds/fields.js";
import { timeOfDay } from "../kinds/time-of-day.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const source = cite.practice("通知规则由工会自定", "Set by the union for its notices");

/** When the union may speak to its people (domain 2.14). */
export const noticeKeys = {
  "notices.quietHours": policy(
    "2.14",
    "免打扰时段",
    "Quiet hours of mail, messages and push",
    fields({ from: timeOfDay, to: timeOfDay }),
    { from: "21:00", to: "08:00" },
    source,
  ),
  "notices.birthdayAt": policy(
    "2.14",
    "生日祝福时间",
    "Time of birthday greetings",
    timeOfDay,
    "08:30",
    source,
  ),
  "notices.festivalAt": policy(
    "2.14",
    "节日问候时间",
    "Time of festival greetings",
    timeOfDay,
    "09:00",
    source,
  ),
  "notices.restsAtMost": policy(
    "2.14",
    "每人未结束的休息时段个数上限",
    "Rests not yet over that a person may have at most",
    whole("times", 1, 100),
    20,
    source,
  ),
  "notices.restDaysAhead": policy(
    "2.14",
    "休息时段最早可提前天数",
    "Days ahead within which a rest begins",
    whole("days", 1, 730),
    180,
    source,
  ),
} as const;
