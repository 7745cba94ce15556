import fc from "fast-check";
import { mask } from "./masked.js";
import { maskedJob } from "./masked-job.js";

const id = "01936b2e-0000-7000-8000-000000000001";

test("a job shows its ids, its event, its trace id and its time", () => {
  const job = {
    id,
    name: "records.linked.v1",
    unionId: id,
    subject: id,
    payload: { service: "welfare", memberIds: [id], count: 3, on: null },
    traceId: "0123456789abcdef",
    createdAt: "2026-11-22T01:02:03.000Z",
  };
  expect(maskedJob(job)).toEqual({
    ...job,
    payload: { service: mask, memberIds: [id], count: mask, on: null },
  });
});

test("of a long list the first five are shown, and how many there are besides", () => {
  expect(maskedJob({ payload: Array(7).fill(id) })).toEqual({
    payload: [id, id, id, id, id, "… 2"],
  });
});

test("a name that no event has, a trace id and a time that are none, are masked", () => {
  expect(maskedJob({ name: "张三", traceId: "张三的编号", createdAt: "昨天" })).toEqual({
    name: mask,
    traceId: mask,
    createdAt: mask,
  });
});

test("no text with a sign outside ASCII passes, wherever it stands and whatever the job is", () => {
  const chinese = fc.string({ unit: fc.constantFrom(..."张王李赵医院"), minLength: 1 });
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      chinese,
      fc.integer(),
      fc.array(tie("any")),
      fc.dictionary(chinese, tie("any")),
    ),
  })).any;
  fc.assert(
    fc.property(value, (data) => {
      expect(JSON.stringify(maskedJob(data)) ?? "").not.toMatch(/[张王李赵医院]/);
    }),
  );
});
