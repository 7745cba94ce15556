import JSZip from "jszip";
import { writeWord } from "./write-word.js";

const xmlOf = async (file: Buffer): Promise<string> =>
  (await (await JSZip.loadAsync(file)).file("word/document.xml")?.async("string")) ?? "";

test("a Word file holds its title, its paragraphs and every label with its value", async () => {
  const file = await writeWord({
    title: "工会会员登记表",
    blocks: [
      { text: "请用钢笔填写。" },
      {
        form: [
          [
            ["姓名", "沈月华"],
            ["性别", "女"],
          ],
          [["简历", "第一行\n第二行"]],
        ],
      },
      { text: "2026年3月1日", align: "RIGHT" },
    ],
  });
  const words = [...(await xmlOf(file)).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, t]) => t);
  expect(words).toEqual([
    ...["工会会员登记表", "请用钢笔填写。", "姓名", "沈月华", "性别", "女"],
    ...["简历", "第一行", "第二行", "2026年3月1日"],
  ]);
});

test("what people type is text in the file and never markup", async () => {
  const file = await writeWord({ title: "a", blocks: [{ text: '<w:b/> & "引号"' }] });
  expect(await xmlOf(file)).toContain("&lt;w:b/&gt; &amp; &quot;引号&quot;");
});
