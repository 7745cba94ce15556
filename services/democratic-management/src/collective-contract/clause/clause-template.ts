import type { ContractKind } from "../contract.js";
import type { CheckEvery } from "./check-every.js";
import type { ClauseDraft } from "./clause.js";

type Seed = readonly [text: string, holder: string, checkEvery: CheckEvery];
type Chapter = readonly [title: string, ...clauses: Seed[]];

const women: Chapter = [
  "女职工特殊权益保护",
  ["单位不得安排女职工从事国家规定的禁忌劳动。", "人力资源部", "HALF_YEAR"],
  ["女职工享有平等的聘用、培训和晋升机会。", "人力资源部", "YEAR"],
  ["落实女职工经期、孕期、产期、哺乳期的特殊保护。", "各科室", "HALF_YEAR"],
  ["每年安排女职工健康检查，并定期进行妇科筛查。", "医务部", "YEAR"],
  ["按规定落实生育保险和计划生育待遇。", "人力资源部", "YEAR"],
];
const safety: Chapter = [
  "职业安全卫生",
  ["单位提供符合国家规定的职业安全卫生条件和防护用品。", "院感与后勤保障部", "QUARTER"],
  ["定期开展职业健康检查，建立职业健康档案。", "医务部", "YEAR"],
  ["发生职业暴露和伤害时及时救治、登记并报告。", "院感与后勤保障部", "QUARTER"],
];
const wages: Chapter = [
  "劳动报酬",
  ["工资按月足额支付，绩效分配办法经职工代表大会审议。", "财务部", "HALF_YEAR"],
  ["工资调整依据、幅度和时间由双方每年协商确定。", "人力资源部", "YEAR"],
];
/** 003#1 二2: the six chapters of a collective contract. */
const sixChapters: readonly Chapter[] = [
  [
    "聘用与培训",
    ["依法签订、变更、解除聘用合同，涉及职工切身利益的事先听取工会意见。", "人力资源部", "YEAR"],
    ["制定并公布年度培训计划，保障职工接受继续教育的时间和经费。", "人力资源部", "YEAR"],
  ],
  wages,
  [
    "工作时间",
    ["执行国家工时制度，值班和加班安排事先公布。", "人力资源部", "QUARTER"],
    ["安排加班的，依法安排补休或支付报酬。", "财务部", "HALF_YEAR"],
  ],
  ["休息休假", ["保障职工法定节假日、年休假、婚丧假和探亲假。", "人力资源部", "YEAR"]],
  [
    "保险福利",
    ["按时足额缴纳社会保险费和住房公积金，并向职工公布。", "财务部", "HALF_YEAR"],
    ["福利项目和标准经职工代表大会审议后执行。", "工会", "YEAR"],
  ],
  safety,
];

const chaptersOf: Readonly<Record<ContractKind, readonly Chapter[]>> = {
  COLLECTIVE: sixChapters,
  WAGES: [wages],
  WOMEN: [women],
  SAFETY: [safety],
};

/** The clauses that a new draft of a kind begins with; every word of them may change. */
export const clauseTemplate = (kind: ContractKind): ClauseDraft[] =>
  chaptersOf[kind].flatMap(([chapter, ...clauses], chapterAt) =>
    clauses.map(([text, holder, checkEvery], clauseAt) => ({
      ...{ chapterNo: chapterAt + 1, chapter, clauseNo: clauseAt + 1, text, holder, checkEvery },
    })),
  );
