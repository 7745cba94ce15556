import {
  choice,
  date,
  defineRegister,
  money,
  optional,
  personName,
  type RowOf,
  staffNumber,
  text,
} from "@union/registers";
import { visitLimits } from "./visit.js";

/** 走访慰问: one row is a finished visit. The name is there for people's sake; the staff number says who is meant. */
export const visitRegister = defineRegister({
  name: "visits",
  sheet: "走访慰问",
  number: "no",
  columns: {
    no: text("编号", { max: visitLimits.no }),
    visitedOn: date("日期", { notInFuture: true }),
    staffNo: staffNumber("工号"),
    personName: optional(personName("姓名")),
    trigger: choice("事由", {
      生病住院: "ILLNESS_HOSPITALISED",
      离退休: "RETIRED_OR_MILITARY_DEPENDANT",
      离退休及老军属: "RETIRED_OR_MILITARY_DEPENDANT",
      老军属: "RETIRED_OR_MILITARY_DEPENDANT",
      节日慰问: "MAJOR_FESTIVAL",
      生日: "BIRTHDAY",
      生育: "CHILDBIRTH",
      结婚: "MARRIAGE",
      职工去世: "DEATH_OF_MEMBER",
      亲属去世: "DEATH_OF_RELATIVE",
      意外灾害: "ACCIDENT_OR_DISASTER",
      困难: "HARDSHIP",
      家庭矛盾: "FAMILY_CONFLICT",
      退休: "RETIREMENT",
      一线慰问: "FRONTLINE_DUTY",
      劳模: "MODEL_WORKER",
    }),
    cashFen: money("慰问金(元)"),
    goods: optional(text("慰问品", { max: visitLimits.goods })),
    goodsValueFen: money("慰问品价值(元)"),
    payer: choice("经费来源", { 工会: "UNION", 医院: "HOSPITAL", 互助会: "MUTUAL_AID" }),
    visitor: optional(text("走访人", { max: visitLimits.visitor })),
    occurredOn: optional(date("事件日期")),
  },
});

export type VisitRow = RowOf<typeof visitRegister>;
