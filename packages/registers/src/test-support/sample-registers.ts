import { choice } from "../columns/choice.js";
import { citizenId } from "../columns/citizen-id.js";
import { count } from "../columns/count.js";
import { date } from "../columns/date.js";
import { decimal } from "../columns/decimal.js";
import { list } from "../columns/list.js";
import { mobile } from "../columns/mobile.js";
import { money } from "../columns/money.js";
import { month } from "../columns/month.js";
import { optional } from "../columns/optional.js";
import { personName } from "../columns/person-name.js";
import { staffNumber } from "../columns/staff-number.js";
import { text } from "../columns/text.js";
import { yesNo } from "../columns/yes-no.js";
import { defineRegister } from "../register/define-register.js";

/** The roster, as far as the tests need it. */
export const rosterSample = defineRegister({
  name: "roster",
  sheet: "职工花名册",
  number: "staffNumber",
  columns: {
    staffNumber: staffNumber("工号"),
    name: personName("姓名"),
    sex: choice("性别", { 男: "MALE", 女: "FEMALE" }),
    bornOn: date("出生日期", { notInFuture: true }),
    idNumber: citizenId("证件号码"),
    mobile: optional(mobile("手机号")),
    enrolledOn: optional(date("入会日期")),
    duesBase: optional(money("会费基数(元)")),
  },
});

/** The visits, as far as the tests need them; a visit never precedes its event. */
export const visitsSample = defineRegister({
  name: "visits",
  sheet: "走访慰问",
  number: "no",
  columns: {
    no: text("编号", { max: 40 }),
    on: date("日期"),
    staffNumber: staffNumber("工号"),
    personName: optional(personName("姓名")),
    trigger: text("事由"),
    cashFen: money("慰问金(元)"),
    goods: optional(text("慰问品")),
    eventOn: optional(date("事件日期")),
  },
  check: (row) =>
    row.eventOn !== null && row.eventOn > row.on
      ? [
          {
            column: "日期",
            code: "VISIT_BEFORE_EVENT",
            message: { zh: "早于事件。", en: "Too early." },
          },
        ]
      : [],
});

/** One column of every kind. */
export const everyKind = defineRegister({
  name: "every-kind",
  sheet: "各种列",
  number: ["no", "month"],
  columns: {
    no: text("编号"),
    month: month("月份"),
    on: date("日期"),
    name: personName("姓名"),
    staffNumber: staffNumber("工号"),
    mobile: optional(mobile("手机号")),
    idNumber: optional(citizenId("证件号码")),
    amount: money("金额(元)", { mayBeNegative: true }),
    credits: optional(decimal("学分")),
    times: count("人次"),
    attended: yesNo("到检"),
    kind: choice("类别", { 甲类: "A", 乙类: "B" }),
    seconders: optional(list(staffNumber("附议人工号"))),
    note: optional(text("说明", { max: 500 })),
  },
});
