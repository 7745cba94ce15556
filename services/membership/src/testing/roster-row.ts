import { rosterRegister } from "../member/roster.register.js";
import { citizenNumber } from "./citizen-number.js";

/** What an officer types into a row of the roster, by column title. */
export type RosterCells = Readonly<Record<string, string | number | null>>;

export const rosterTitles = Object.values(rosterRegister.columns).map(({ title }) => title);

let people = 0;

/** A nurse of the staff and of the union who never was before; `cells` are what a test cares about. */
export function aNurse(院区: string, cells: RosterCells = {}): RosterCells {
  people += 1;
  return {
    工号: `T${String(people).padStart(5, "0")}`,
    姓名: "沈月华",
    性别: "女",
    民族: "汉族",
    出生日期: "1990-02-15",
    证件类型: "居民身份证",
    证件号码: citizenNumber(people),
    手机号: `139${String(people).padStart(8, "0")}`,
    政治面貌: "群众",
    学历: "本科",
    院区,
    科室: "内科",
    岗位类别: "护士",
    职务层级: "一般",
    职称: "护师",
    用工形式: "编制",
    参加工作日期: "2012-07-01",
    入职日期: "2015-03-01",
    入会日期: "2015-06-01",
    会籍状态: "在会",
    "会费基数(元)": "5000",
    ...cells,
  };
}

/** Nothing that makes her a member. */
export const notEnrolled = { 入会日期: null, 会籍状态: null } as const;
