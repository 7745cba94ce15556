import { count, date, defineRegister, optional, type RowOf, text } from "@union/registers";

const upTo = { max: 100_000 };

/** 职代会: one row is a session of the staff congress that is over, with its recorded attendance. */
export const sessionRegister = defineRegister({
  name: "congressSessions",
  sheet: "职代会",
  number: ["congressNo", "no"],
  columns: {
    congressNo: count("届", { min: 1, max: 200 }),
    no: count("次", { min: 1, max: 200 }),
    opensOn: date("开幕日期", { notInFuture: true }),
    theme: optional(text("主题")),
    entitled: count("正式代表应到", { min: 1, ...upTo }),
    present: count("正式代表实到", upTo),
    nonVoting: optional(count("列席人数", upTo)),
    invited: optional(count("特邀人数", upTo)),
  },
  check: ({ present, entitled }) =>
    present > entitled
      ? [
          {
            column: "正式代表实到",
            code: "PRESENT_EXCEEDS_ENTITLED",
            message: {
              zh: "实到人数多于应到人数，请核对这两个数。",
              en: "More delegates are present than there are; check the two numbers.",
            },
          },
        ]
      : [],
});
export type SessionRow = RowOf<typeof sessionRegister>;
