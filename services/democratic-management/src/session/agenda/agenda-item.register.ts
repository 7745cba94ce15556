import {
  choice,
  count,
  defineRegister,
  optional,
  type RowOf,
  type RowProblem,
  text,
} from "@union/registers";
import { mayGoWithoutVote, methodsOf } from "./agenda-item.js";

const votes = { max: 100_000 };
const problem = (column: string, code: string, zh: string, en: string): RowProblem[] => [
  { column, code, message: { zh, en } },
];

/** 职代会议题: one row is an agenda item with the votes counted; whether it passed is computed, never typed. */
export const agendaItemRegister = defineRegister({
  name: "agendaItems",
  sheet: "职代会议题",
  number: ["congressNo", "sessionNo", "no"],
  columns: {
    congressNo: count("届", { min: 1, max: 200 }),
    sessionNo: count("次", { min: 1, max: 200 }),
    no: count("序号", { min: 1, max: 500 }),
    title: text("议题"),
    kind: choice("类型", {
      审议建议: "HEAR_AND_ADVISE",
      审议通过: "DELIBERATE_AND_PASS",
      审查监督: "REVIEW_AND_SUPERVISE",
      审议决定: "DECIDE",
      民主选举: "ELECT",
      民主评议: "EVALUATE",
    }),
    method: optional(
      choice("表决方式", { 无记名投票: "SECRET_BALLOT", 举手表决: "SHOW_OF_HANDS" }),
    ),
    yes: optional(count("赞成", votes)),
    no_: optional(count("反对", votes)),
    abstain: optional(count("弃权", votes)),
  },
  check: ({ kind, method, yes, no_, abstain }) => {
    const counted = [yes, no_, abstain].filter((n) => n !== null).length;
    if (counted !== 0 && counted !== 3)
      return problem(
        "赞成",
        "VOTES_INCOMPLETE",
        "赞成、反对、弃权须一起填写；没有弃权的填 0。",
        "Votes for, against and abstentions are given together; write 0 where there were none.",
      );
    if (counted === 3 && method === null)
      return problem(
        "表决方式",
        "METHOD_MISSING",
        "有票数的议题须填写表决方式。",
        "An item with votes says how it was voted on; fill it in.",
      );
    if (method !== null && !methodsOf("STAFF", kind).includes(method))
      return problem(
        "表决方式",
        "METHOD_NOT_ALLOWED",
        "这类议题不能用这种表决方式；审议通过、决定、选举和评议须无记名投票。",
        "This kind of item is not voted on so; what is passed, decided, elected or rated needs a secret ballot.",
      );
    return method === null && !mayGoWithoutVote(kind)
      ? problem(
          "表决方式",
          "METHOD_MISSING",
          "这类议题须表决，请填写表决方式。",
          "This kind of item is voted on; say how.",
        )
      : [];
  },
});
export type AgendaItemRow = RowOf<typeof agendaItemRegister>;
