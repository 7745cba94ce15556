import { csv } from "@union/testing";
import { proposalRegister } from "../proposal/proposal.register.js";

const titles = Object.values(proposalRegister.columns).map(({ title }) => title);
/** A filed, assigned, answered and rated proposal of M1, seconded by E1 and M2. */
const sound: Readonly<Record<string, string>> = {
  编号: "TA-1",
  届: "3",
  次: "2",
  案由: "关于延长食堂夜宵时间的提案",
  类别: "后勤保障",
  提案人工号: "M1",
  附议人工号: "E1、M2",
  提交日期: "2025-01-06",
  审查结果: "立案",
  主办部门: "后勤部",
  协办部门: "院办、财务部",
  交办日期: "2025-02-20",
  答复日期: "2025-03-20",
  答复类别: "A",
  满意度: "满意",
};

/** The 提案 sheet as CSV; each row differs from a sound one by what it names. */
export const proposalSheet = (...rows: readonly Readonly<Record<string, string>>[]): Buffer =>
  csv(
    titles,
    rows.map((row) => titles.map((title) => row[title] ?? sound[title] ?? "")),
  );
