import { duesArrearsStages, duesChargeStages, openPayItems } from "../../dues/index.js";
import type { OwnDataPart, OwnRow } from "./own-data-part.js";

/** What is held of a person's dues; money in fen. */
export const duesParts = {
  duesBases: {
    name: { zh: "会费基数", en: "Dues bases" },
    sql: `SELECT from_month AS fromMonth, items, document, recorded_at AS recordedAt FROM dues_base
      WHERE union_id = ? AND member_id = ? ORDER BY from_month`,
    open: ({ items, ...row }: OwnRow, keys, salt): OwnRow => {
      const opened = salt === null ? {} : openPayItems(keys, salt, items as Buffer);
      return {
        ...row,
        postWageFen: opened.POST_WAGE ?? null,
        scaleWageFen: opened.SCALE_WAGE ?? null,
        wageWithoutBonusFen: opened.WAGE_WITHOUT_BONUS ?? null,
      };
    },
  },
  dues: {
    name: { zh: "会费", en: "Dues" },
    sql: `SELECT c.month, c.amount_fen AS amountFen, c.state, c.settled_on AS settledOn, c.document, r.reversed_on AS reversedOn
      FROM dues_charge c LEFT JOIN dues_reversal r ON r.union_id = c.union_id AND r.charge_id = c.id
      WHERE c.union_id = ? AND c.member_id = ? ORDER BY c.month, c.id`,
    words: { state: duesChargeStages.states },
  },
  duesLackingBase: {
    name: { zh: "因缺少基数未能计算会费的月份", en: "Months not charged for want of a base" },
    sql: "SELECT month FROM dues_lacking_base WHERE union_id = ? AND member_id = ? ORDER BY month",
  },
  duesArrears: {
    name: { zh: "欠缴会费", en: "Arrears of dues" },
    sql: `SELECT since_month AS sinceMonth, months, state, reminded_on AS remindedOn, opened_on AS openedOn, settled_on AS settledOn
      FROM dues_arrears WHERE union_id = ? AND member_id = ? ORDER BY id`,
    words: { state: duesArrearsStages.states },
  },
  duesAuthorisations: {
    name: { zh: "代扣授权", en: "Authorisations of payroll deduction" },
    sql: `SELECT given_on AS givenOn, withdrawn_on AS withdrawnOn, document FROM dues_authorisation
      WHERE union_id = ? AND member_id = ? ORDER BY given_on, id`,
  },
} satisfies Readonly<Record<string, OwnDataPart>>;
