import type { WordDocument } from "@union/documents";
import type { PaperPerson } from "./paper-person.js";
import { paperDay } from "./paper-words.js";

const pledge =
  "我自愿申请加入中国工会。我承认并遵守《中国工会章程》，执行工会决议，参加工会活动，履行会员义务，请予批准。";

/** 中华全国总工会入会申请书 (ORG-25, MEM-R3): the applicant's own words, or the pledge that all applicants make. No P2 or P3. */
export const applicationLetter = ({
  member,
  unionName,
  campusName,
  departmentName,
  enrolment,
}: PaperPerson): WordDocument => ({
  title: "中华全国总工会入会申请书",
  blocks: [
    { text: `${unionName}委员会：` },
    { text: pledge },
    { text: enrolment?.statement ?? "" },
    { text: `所在单位：${campusName} ${departmentName}` },
    { text: `申请人：${member.name}(签字)`, align: "RIGHT" },
    { text: paperDay(enrolment?.appliedOn ?? null), align: "RIGHT" },
  ],
});
