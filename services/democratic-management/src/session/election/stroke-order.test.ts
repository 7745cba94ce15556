import { inStrokeOrder } from "./stroke-order.js";

const people = (...names: string[]) => names.map((name, n) => ({ id: String(n), name }));

test("EL-R3 names stand in the order of the strokes of their surnames, and of the name where the surname is one", () => {
  const mixed = people("赵一", "李四", "王五", "丁六", "李一", "刘七", "卜八");
  const ordered = inStrokeOrder(mixed).map(({ name }) => name);
  // 丁、卜 two strokes, 王 four, 刘 six, 李 seven, 赵 nine.
  expect(ordered.slice(0, 2).sort()).toEqual(["丁六", "卜八"].sort());
  expect(ordered.slice(2)).toEqual(["王五", "刘七", "李一", "李四", "赵一"]);
});

test("EL-R3 two of one name stand in the same order, whoever comes first", () => {
  const two = people("王五", "王五");
  expect(inStrokeOrder([...two].reverse())).toEqual(inStrokeOrder(two));
});
