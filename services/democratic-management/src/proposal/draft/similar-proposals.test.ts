import fc from "fast-check";
import { similarProposals } from "./similar-proposals.js";

const known = [
  { no: "1", title: "关于延长食堂夜宵时间的提案", status: "CLOSED" },
  { no: "2", title: "关于增加职工停车位的建议", status: "FILED" },
  { no: "3", title: "关于食堂夜宵延长供应时间的提案", status: "FILED" },
];
const nos = (text: string) => similarProposals(text, known).map(({ no }) => no);

test("a title hints at those that are like it, the most alike first", () => {
  expect(nos("延长食堂夜宵时间")).toEqual(["1", "3"]);
  expect(similarProposals("关于延长食堂夜宵时间的提案", known)[0]).toMatchObject({ likeness: 100 });
  expect(nos("职工停车位不足")).toEqual(["2"]);
});

test("the words that all titles share make none alike", () => {
  expect(nos("关于更新放射科设备的提案")).toEqual([]);
});

test("whatever is typed, a likeness lies between the threshold and a hundred", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { likeness } of similarProposals(text, known)) {
        expect(likeness).toBeGreaterThanOrEqual(40);
        expect(likeness).toBeLessThanOrEqual(100);
      }
    }),
  );
});
