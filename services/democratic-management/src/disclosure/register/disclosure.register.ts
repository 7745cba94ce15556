import { choice, count, date, defineRegister, list, type RowOf, text } from "@union/registers";
import type { Audience } from "../audience.js";
import { type Channel, channelNames } from "../channel.js";

const channelLabels = Object.fromEntries(
  Object.entries(channelNames).map(([channel, { zh }]) => [zh, channel as Channel]),
);
const audienceLabels: Readonly<Record<string, Audience>> = {
  职工: "STAFF",
  患者: "PATIENT",
  社会: "PUBLIC",
  会员: "UNION_AFFAIRS",
  会务公开: "UNION_AFFAIRS",
};

/** 院务公开: one row is a published item. The register names no campus: it belongs to the whole union. */
export const disclosureRegister = defineRegister({
  name: "disclosures",
  sheet: "院务公开",
  number: "no",
  columns: {
    no: text("编号", { max: 40 }),
    publishedOn: date("公开日期", { notInFuture: true }),
    audience: choice("公开对象", audienceLabels),
    category: text("类别", { max: 40 }),
    title: text("标题"),
    channels: list(choice("渠道", channelLabels)),
    displayDays: count("展示天数", { min: 1, max: 3_660 }),
  },
});

export type DisclosureRow = RowOf<typeof disclosureRegister>;
