import type { LocalDate, Sentence } from "@union/kernel";
import type { CollectiveContract } from "./contract.js";
import type { ContractDate, ContractDateCode } from "./date/contract-date.js";
import type { ContractRound } from "./round/contract-round.js";

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

type Done = "answeredOn" | "filedOn" | "publishedOn" | "endNotifiedOn";
type Watched = readonly [ContractDateCode, Done, string, string];
const watched: readonly Watched[] = [
  ["ANSWER_DUE", "answeredOn", "答复", "answer"],
  ["FILING_DUE", "filedOn", "报送", "filing"],
  ["PUBLICATION_DUE", "publishedOn", "公布", "publication"],
  ["END_NOTICE_DUE", "endNotifiedOn", "告知解除", "notice of the termination"],
];

/** What findings rest on beside the contract: the days of it and of its changes, the changes, and its representatives. */
export type FindingGround = {
  readonly dates: readonly (ContractDate & { readonly roundNo?: number })[];
  readonly rounds?: readonly ContractRound[];
  readonly lacksWoman: boolean;
  /** The chief of the staff side is said to be the union chair; seats of committees are not known here. */
  readonly chairIsSaid?: boolean;
};

/** What is to be minded of a contract today. A change is late by its own days, the contract by its own. */
export function contractFindings(
  contract: CollectiveContract,
  { dates, rounds = [], lacksWoman, chairIsSaid = false }: FindingGround,
  today: LocalDate,
): ContractFinding[] {
  const doneIn = (roundNo: number, field: Done): LocalDate | null => {
    if (roundNo === 0) return contract[field];
    const round = rounds.find(({ no }) => no === roundNo);
    if (round === undefined || field === "answeredOn" || field === "endNotifiedOn") return today;
    return round[field];
  };
  const late = watched.flatMap(([code, field, zh, en]) =>
    dates.flatMap(({ code: of, on: due, roundNo = 0 }): ContractFinding[] => {
      const isLate = of === code && (doneIn(roundNo, field) ?? today) > due;
      const says = {
        zh: `${roundNo === 0 ? "" : "变更的"}${zh}期限为 ${due}，已逾期。`,
        en: `The ${en}${roundNo === 0 ? "" : " of the change"} was due on ${due} and is late.`,
      };
      return isLate && (contract.endedOn === null || code === "END_NOTICE_DUE")
        ? [{ code: `${code}_MISSED`, level: "WARNING", says }]
        : [];
    }),
  );
  const finding = (isOn: boolean, code: string, level: FindingLevel, zh: string, en: string) =>
    isOn ? [{ code, level, says: { zh, en } }] : [];
  return [
    ...late,
    ...finding(
      lacksWoman && contract.endedOn === null,
      ...(["NO_WOMAN", "WARNING"] as const),
      ...([
        "设有女职工委员会的，职工方应有女性代表，请补充。",
        "Where there is a women's committee, a woman sits on the staff side; add one.",
      ] as const),
    ),
    ...finding(
      chairIsSaid && contract.effectiveOn === null,
      ...(["CHAIR_NOT_CHECKED", "WARNING"] as const),
      ...([
        "职工方首席代表的工会主席身份以所填任职文件为准，本模块不掌握委员会席位，请与工会委员会名册核对。",
        "That the chief of the staff side is the union chair rests on the paper named; seats of committees are not known here. Compare the register of the committee.",
      ] as const),
    ),
    ...finding(
      negotiated.includes(contract.state),
      ...(["NEGOTIATORS_PROTECTED", "INFO"] as const),
      ...([
        "协商代表参加协商视为提供正常劳动；任职期间不得无故调岗，劳动合同期满的延至履职完毕，非因严重过失不得解除。",
        "Negotiating counts as work; representatives keep their posts, their contracts run to the end of the duty, and only grave fault ends them.",
      ] as const),
    ),
    ...finding(
      drafted.includes(contract.state),
      ...(["STANDARDS", "INFO"] as const),
      ...([
        "劳动报酬和劳动条件不得低于当地最低标准；个人合同约定不得低于集体合同。",
        "Pay and conditions are not below the local minimum, and no individual contract is below the collective one.",
      ] as const),
    ),
  ];
}
