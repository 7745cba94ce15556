import type { Me } from "../app/me.js";
import type { PictureOption } from "../parts/charts.js";

/** Sixty characters without a place to break. */
export const longName = "职工之家示范医院工会委员会第一分会内科病区工会小组".repeat(3).slice(0, 60);

/** Ten thousand rows, every tenth with a long name. */
export const sampleRows = Array.from({ length: 10_000 }, (_, index) => ({
  no: index + 1,
  name: index % 10 === 0 ? longName : `沈${index}`,
}));

/** Three bars, one of them nothing. */
export const samplePicture: PictureOption = {
  xAxis: { type: "category", data: ["1", "2", "3"] },
  yAxis: { type: "value" },
  series: [{ type: "bar", data: [12, 0, 31] }],
};

/** Somebody who sees two campuses. */
export const sampleMe: Me = {
  account: { id: "1", login: "shen" },
  member: null,
  grants: [],
  secondFactor: { dueOn: null, since: null },
  union: { id: "1", name: longName },
  campuses: [
    { id: "1", name: longName },
    { id: "2", name: "东院区" },
  ],
  unread: null,
};
