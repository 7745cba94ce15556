import type { WordDocument } from "@union/documents";
import type { PaperPersonInTheClear } from "./paper-person.js";
import { paperDay, paperWords } from "./paper-words.js";

const room = "\n\n";

/** 工会会员登记表 (ORG-25): the real-name data of a member (2.1.5), and what group, branch and committee said. Holds P2 and P3. */
export function registrationForm(person: PaperPersonInTheClear): WordDocument {
  const { member, identity, enrolment, unionName, campusName, departmentName, memberNo } = person;
  const decision = enrolment?.state === "APPROVED" ? enrolment : null;
  const decided = decision && `${decision.decidedBy}同意(${decision.document})`;
  return {
    title: "工会会员登记表",
    blocks: [
      {
        form: [
          [
            ["姓名", member.name],
            ["性别", paperWords.sex[member.sex]],
            ["民族", member.ethnicGroup ?? ""],
          ],
          [
            ["出生日期", paperDay(identity.bornOn)],
            ["政治面貌", member.politicalStatus ?? ""],
            ["文化程度", member.education ?? ""],
          ],
          [
            ["证件类型", paperWords.documentType[identity.documentType] ?? ""],
            ["证件号码", identity.documentNo ?? ""],
          ],
          [
            ["手机号码", identity.mobile ?? ""],
            ["参加工作日期", paperDay(member.workStartedOn)],
          ],
          [
            ["工作单位", person.employerName ?? ""],
            ["统一社会信用代码", person.creditCode ?? ""],
          ],
          [
            ["院区科室", `${campusName} ${departmentName}`],
            ["工号", member.staffNo],
          ],
          [
            ["岗位职务", [member.category, member.rank].filter(Boolean).join(" ")],
            ["职称", member.title ?? ""],
            ["用工形式", paperWords.employmentType[member.employmentType]],
          ],
          [
            ["所属工会", unionName],
            ["会员编号", memberNo ?? ""],
          ],
          [
            ["申请日期", paperDay(enrolment?.appliedOn ?? null)],
            ["入会日期", paperDay(decision?.decidedOn ?? null)],
          ],
          [["本人签字", room]],
          [["工会小组意见", person.groupOpinion ?? room]],
          [["分工会意见", person.branchOpinion ?? room]],
          [["基层工会委员会意见", decided ? `${decided}\n${paperDay(decision.decidedOn)}` : room]],
        ],
      },
    ],
  };
}
