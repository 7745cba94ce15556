import type { LocalDate, Sentence } from "@union/kernel";
import type { CollectiveContract } from "./contract.js";
import type { ContractDate, ContractDateCode } from "./date/contract-date.js";

export type FindingLevel = "INFO" | "WARNING";
/** 提示 — something to mind about a contract; nothing of it stops a step. */
export type ContractFinding = {
  readonly code: string;
  readonly level: FindingLevel;
  readonly says: Sentence;
};

const negotiated: readonly CollectiveContract["state"][] = [
  "REPS_FIXED",
  "NEGOTIATING",
  "SUSPENDED",
  "AMENDING",
];
const drafted: readonly CollectiveContract["state"][] = ["DRAFT_AGREED", "IN_CONGRESS", "PASSED"];

type Watched = readonly [ContractDateCode, keyof CollectiveContract, string, string];
const watched: readonly Watched[] = [
  ["ANSWER_DUE", "answeredOn", "答复", "answer"],
  ["FILING_DUE", "filedOn", "报送", "filing"],
  ["PUBLICATION_DUE", "publishedOn", "公布", "publication"],
];

/** What is to be minded of a contract today. */
export function contractFindings(
  contract: CollectiveContract,
  dates: readonly ContractDate[],
  today: LocalDate,
  lacksWoman: boolean,
): ContractFinding[] {
  const late = watched.flatMap(([code, field, zh, en]): ContractFinding[] => {
    const due = dates.find((date) => date.code === code)?.on;
    const done = (contract[field] as LocalDate | null) ?? today;
    const isOver = due === undefined || contract.endedOn !== null || done <= due;
    const says = {
      zh: `${zh}期限为 ${due},已逾期。`,
      en: `The ${en} was due on ${due} and is late.`,
    };
    return isOver ? [] : [{ code: `${code}_MISSED`, level: "WARNING", says }];
  });
  const finding = (isOn: boolean, code: string, level: FindingLevel, zh: string, en: string) =>
    isOn ? [{ code, level, says: { zh, en } }] : [];
  return [
    ...late,
    ...finding(
      lacksWoman && contract.endedOn === null,
      ...(["NO_WOMAN", "WARNING"] as const),
      ...([
        "设有女职工委员会的,职工方应有女性代表,请补充。",
        "Where there is a women's committee, a woman sits on the staff side; add one.",
      ] as const),
    ),
    ...finding(
      negotiated.includes(contract.state),
      ...(["NEGOTIATORS_PROTECTED", "INFO"] as const),
      ...([
        "协商代表参加协商视为提供正常劳动;任职期间不得无故调岗,劳动合同期满的延至履职完毕,非因严重过失不得解除。",
        "Negotiating counts as work; representatives keep their posts, their contracts run to the end of the duty, and only grave fault ends them.",
      ] as const),
    ),
    ...finding(
      drafted.includes(contract.state),
      ...(["STANDARDS", "INFO"] as const),
      ...([
        "劳动报酬和劳动条件不得低于当地最低标准;个人合同约定不得低于集体合同。",
        "Pay and conditions are not below the local minimum, and no individual contract is below the collective one.",
      ] as const),
    ),
  ];
}
