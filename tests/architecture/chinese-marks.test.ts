import { readdirSync, readFileSync } from "node:fs";
import { halfWidthMarks } from "./half-width-marks.js";

/** Where sentences for people stand. What has landed in a database, and what tests make up, stays as it is. */
const sources = ["services", "packages", "gateway"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\/src\/.*\.ts$/.test(file) && !file.includes("node_modules"))
  .filter((file) => !/\.(test|fixture)\.ts$|migrations|\/testing\//.test(file));
/** Where a Chinese sentence is put together of parts, a mark may stand between two of them. */
const isBetweenParts = (line: string): boolean =>
  /\bzh: /.test(line) && /[)}%][,;:](?:\$\{|\d)/.test(line);
const isComment = (line: string): boolean => /^\s*(\/?\*|\/\/)/.test(line);

test.each([
  "权限,如有",
  "已归档:不能",
  "请求的格式不对,“见下”",
  "第 2 行,请",
  "《名册》,",
  "PDF,请",
])("a half-width mark in “%s” is seen", (text) => {
  expect(halfWidthMarks(`"${text}"`)).toHaveLength(1);
});

test("Chinese marks, English sentences with Chinese terms and code are as they should be", () => {
  const fine = [
    '"权限，如有：见下；好吗？好！"',
    '"Its kind (类别), e.g. 文艺, 体育."',
    '讲座: "LECTURE",',
  ];
  expect(fine.flatMap(halfWidthMarks)).toEqual([]);
});

test("sentences of services, packages and the gateway have Chinese marks between Chinese words", () => {
  expect(sources.length).toBeGreaterThan(500);
  const found = sources.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => !isComment(line))
      .filter((line) => halfWidthMarks(line).length > 0 || isBetweenParts(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
