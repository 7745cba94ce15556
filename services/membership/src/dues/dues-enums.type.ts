import { registerEnumType } from "type-graphql";
import type { ChargeState, ReversalReason } from "./decide-charge.js";
import type { AgeingRow } from "./dues-arrears.reader.js";
import type { ArrearsState } from "./dues-arrears.stages.js";
import type { BatchKind } from "./dues-batch.repository.js";
import type { BaseItem } from "./dues-rule.js";
import type { UnmatchedReason } from "./match-payroll.js";

const same = <K extends string>(...keys: K[]): Record<K, K> =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>;

export const DuesStateEnum = same<ChargeState>("DUE", "PAID", "WAIVED", "OVERDUE");
registerEnumType(DuesStateEnum, {
  name: "DuesState",
  description: "Where a month's dues stand (缴费状态): 待缴, 已缴, 已减免, 逾期.",
});
export const ReversalReasonEnum = same<ReversalReason>(
  "NO_DUTY",
  "RULE_CHANGED",
  "BASE_CHANGED",
  "RUN_TAKEN_BACK",
);
registerEnumType(ReversalReasonEnum, {
  name: "DuesReversalReason",
  description:
    "Why a charge was reversed (冲正原因): not owed for the month, another rule, another base, or the whole run was taken back.",
});
export const PayItemEnum = same<BaseItem>("POST_WAGE", "SCALE_WAGE", "WAGE_WITHOUT_BONUS");
registerEnumType(PayItemEnum, {
  name: "PayItem",
  description: "A pay item of the dues base (工资项目): 岗位工资, 薪级工资, 扣除奖金的工资.",
});
export const UnmatchedReasonEnum = same<UnmatchedReason>(
  "NO_SUCH_PERSON",
  "NO_CHARGE",
  "DOUBLE",
  "WAIVED",
  "NOT_AUTHORISED",
  "AMOUNT_DIFFERS",
);
registerEnumType(UnmatchedReasonEnum, {
  name: "UnmatchedReason",
  description:
    "Why a row of the payroll pays nothing (未匹配原因): 查无此人, 没有应缴, 重复, 已减免, 未授权, 金额不符.",
});
export const BatchKindEnum = same<BatchKind>("PAYROLL", "RECEIPT");
registerEnumType(BatchKindEnum, {
  name: "DuesBatchKind",
  description: "How dues came in (缴费方式): payroll deduction 代扣, or a receipt 收据.",
});
export const ArrearsStateEnum = same<ArrearsState>("OWING", "REMINDED", "OPENED", "SETTLED");
registerEnumType(ArrearsStateEnum, {
  name: "DuesArrearsState",
  description: "Where arrears stand (欠缴状态): 欠缴, 已提醒, 待委员会处理, 已了结.",
});
export const AgeingBucketEnum = same<AgeingRow["bucket"]>(
  "ONE",
  "TWO",
  "THREE_TO_FIVE",
  "SIX_OR_MORE",
);
registerEnumType(AgeingBucketEnum, {
  name: "DuesAge",
  description: "How many months are owed (账龄): 1, 2, 3 to 5, 6 or more.",
});
