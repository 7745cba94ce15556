import { count, date, defineRegister, type RowOf, text } from "@union/registers";
import { longestTexts } from "./consultation.js";

/** 重大事项征求意见: one row is a consultation, known by its day and its matter. */
export const consultationRegister = defineRegister({
  name: "consultations",
  sheet: "重大事项征求意见",
  number: ["heldOn", "matter"],
  columns: {
    heldOn: date("日期", { notInFuture: true }),
    matter: text("事项", { max: longestTexts.matter }),
    meeting: text("会议", { max: longestTexts.meeting }),
    opinions: count("意见数", { max: 100_000 }),
  },
});

export type ConsultationRow = RowOf<typeof consultationRegister>;
