import {
  checkCitizenId,
  choice,
  date,
  defineRegister,
  documentNumber,
  mobile,
  money,
  optional,
  personName,
  type RowOf,
  type RowProblem,
  rowProblem,
  staffNumber,
  text,
} from "@union/registers";
import { blankMeans } from "./blank-means.js";

const staffNoTitle = "工号";
const documentTitle = "证件号码";
const short = { max: 20 };

/** 职工花名册: one row is a person of the staff; a member where 会籍状态 says so (acceptance, MEM-R5). */
export const rosterRegister = defineRegister({
  name: "roster",
  sheet: "职工花名册",
  number: "staffNo",
  columns: {
    staffNo: staffNumber(staffNoTitle),
    name: personName("姓名"),
    sex: choice("性别", { 男: "MALE", 女: "FEMALE" }),
    ethnicGroup: optional(text("民族", short)),
    bornOn: optional(date("出生日期", { notInFuture: true, dataClass: "P2" })),
    documentType: blankMeans(
      "CITIZEN_ID",
      choice("证件类型", {
        居民身份证: "CITIZEN_ID",
        身份证: "CITIZEN_ID",
        护照: "PASSPORT",
        港澳台居民居住证: "RESIDENCE_PERMIT",
        外国人永久居留身份证: "FOREIGN_RESIDENCE",
        其他: "OTHER",
      }),
    ),
    documentNo: optional(documentNumber(documentTitle)),
    mobile: optional(mobile("手机号")),
    politicalStatus: optional(text("政治面貌", short)),
    education: optional(text("学历", short)),
    campus: text("院区", { max: 100 }),
    department: text("科室", { max: 100 }),
    category: optional(text("岗位类别", short)),
    rank: optional(text("职务层级", short)),
    title: optional(text("职称", { max: 40 })),
    employmentType: choice("用工形式", {
      编制: "ESTABLISHMENT",
      合同: "CONTRACT",
      合同制: "CONTRACT",
      招聘: "RECRUITED",
      人事代理: "PERSONNEL_AGENCY",
      劳务派遣: "DISPATCHED",
      派遣: "DISPATCHED",
    }),
    workStartedOn: optional(date("参加工作日期")),
    hiredOn: date("入职日期"),
    enrolledOn: optional(date("入会日期", { notInFuture: true })),
    status: blankMeans(
      "NONE",
      choice("会籍状态", { 在会: "ACTIVE", 非会员: "NONE", 未入会: "NONE" }),
    ),
    duesBaseFen: optional(money("会费基数(元)", { dataClass: "P2" })),
  },
  check: (row, { today }) => {
    const problems: RowProblem[] = [];
    if (!/^[\x21-\x7e]+$/.test(row.staffNo))
      problems.push(rowProblem(staffNoTitle, { kind: "StaffNumberUnreadable" }));
    if (row.documentNo !== null && row.documentType === "CITIZEN_ID") {
      const checked = checkCitizenId(row.documentNo, today);
      if (!checked.ok) problems.push(rowProblem(documentTitle, checked.error));
    }
    if (row.status === "ACTIVE" && row.enrolledOn === null) problems.push(enrolmentDateMissing);
    return problems;
  },
});

export type RosterRow = RowOf<typeof rosterRegister>;

const enrolmentDateMissing: RowProblem = {
  column: "入会日期",
  code: "ENROLMENT_DATE_MISSING",
  message: {
    zh: "会籍状态为在会的，请填写入会日期。",
    en: "A member needs the date of joining; fill it in.",
  },
};
