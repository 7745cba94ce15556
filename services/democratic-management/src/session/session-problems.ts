import type { RowProblem } from "@union/registers";

/** Sessions belong to the whole union: whoever imports them must reach all of it. */
export const sessionOfUnion: RowProblem = {
  column: "届",
  code: "SESSION_OF_UNION",
  message: {
    zh: "职代会会议由院工会统一登记，请交院工会导入。",
    en: "Sessions are recorded by the union's office; hand the sheet to it.",
  },
};
/** The counts of a session carry the votes that are recorded of its items (2.2.7). */
export const belowItsVotes: RowProblem = {
  column: "正式代表实到",
  code: "PRESENT_BELOW_VOTES",
  message: {
    zh: "实到人数少于已登记议题的票数，请核对；票数有误的，先更正“职代会议题”。",
    en: "Fewer delegates are present than votes are recorded of its items; check it, or correct 职代会议题 first.",
  },
};
/** A session that was held in the product is counted from its own records. */
export const heldHere: RowProblem = {
  column: "次",
  code: "SESSION_HELD_HERE",
  message: {
    zh: "这次会议在系统中召开，人数和表决以会议记录为准，不能从台账导入。",
    en: "This session is held in the product and counted from its own records; it cannot be imported.",
  },
};
export const sessionUnknown: RowProblem = {
  column: "次",
  code: "SESSION_UNKNOWN",
  message: {
    zh: "没有登记这届这次职代会，请先导入“职代会”台账。",
    en: "This session is not recorded; import the register 职代会 first.",
  },
};
