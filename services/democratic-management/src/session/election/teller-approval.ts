import type { LocalDate } from "@union/kernel";

/** 计票人 count, 监票人 watch them. */
export type TellerPart = "TELLER" | "SCRUTINEER";
/** 计票人、监票人 as they were put to the meeting, with the hands counted and the rule of that day (EL-R8). */
export type TellerApproval = {
  readonly itemId: string;
  readonly no: number;
  readonly approvedOn: LocalDate;
  readonly total: number;
  readonly present: number;
  readonly yes: number;
  readonly against: number;
  readonly abstain: number;
  readonly isApproved: boolean;
};
export type Teller = {
  readonly itemId: string;
  readonly no: number;
  readonly memberId: string;
  readonly part: TellerPart;
};
