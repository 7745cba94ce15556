import type { Locator, Page } from "playwright-core";

/** Chooses files as somebody does who drops them. */
export const put = (page: Page, ...files: string[]): Promise<void> =>
  page.locator("input[type=file]").setInputFiles(files);

/** The card of a file on the desk. */
export const card = (page: Page, name: string): Locator =>
  page.getByRole("article", { name, exact: true });

/** For what services do in their own time. */
export const patient = { timeout: 90_000 };

export const rosterTitles = [
  ...["工号", "姓名", "性别", "证件号码", "手机号", "院区", "科室", "用工形式", "入职日期"],
];

/** A row of the roster that is refused for its campus alone. */
export const nobody = (n: number) => [
  ...[`N${n}`, "欧阳无名", "女", "990101199001011230", "13900000001", "无此院区", "内科", "编制"],
  "2020-01-01",
];
