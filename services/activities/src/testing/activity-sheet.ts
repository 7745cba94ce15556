import { csv } from "@union/testing";

const usual = {
  编号: "HD-1",
  名称: "职工篮球赛",
  类别: "体育",
  节日: "",
  主办: "院工会",
  开始日期: "2025-06-14",
  结束日期: "2025-06-14",
  地点: "职工活动室",
  参加人次: "132",
  参加人数: "96",
  名次奖项: "",
};
type Cells = Partial<Record<keyof typeof usual, string | number>>;

/** A sheet 文体活动 whose rows differ from a usual one in the cells given. */
export const activitySheet = (...rows: readonly Cells[]): Buffer =>
  csv(
    Object.keys(usual),
    rows.map((row) => Object.values({ ...usual, ...row })),
  );
