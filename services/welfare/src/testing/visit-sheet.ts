import { csv } from "@union/testing";

const usual = {
  编号: "ZF-1",
  日期: "2025-03-08",
  工号: "A1",
  姓名: "郝萱",
  事由: "生病住院",
  "慰问金(元)": "500",
  慰问品: "",
  "慰问品价值(元)": "0",
  经费来源: "工会",
  走访人: "工会干事",
  事件日期: "",
};
type Cells = Partial<Record<keyof typeof usual, string | number>>;

/** A sheet 走访慰问 whose rows differ from a usual one in the cells given. */
export const visitSheet = (...rows: readonly Cells[]): Buffer =>
  csv(
    Object.keys(usual),
    rows.map((row) => Object.values({ ...usual, ...row })),
  );
