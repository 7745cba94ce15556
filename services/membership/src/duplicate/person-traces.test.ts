import { dataKeys } from "@union/persistence";
import { testSecrets } from "@union/testing";
import { citizenNumberOf18 } from "./citizen-number-of-18.js";
import { personTraces } from "./person-traces.js";

const keys = dataKeys(testSecrets.dataKey);
const nothing = { bornOn: null, documentNo: null, mobile: null, duesBaseFen: null };
const traces = (name: string, data: object, unionId = "u") =>
  personTraces(keys, unionId, name, { ...nothing, ...data }).map(
    ({ kind, trace }) => `${kind} ${trace.toString("hex")}`,
  );

test("a citizen number of 15 digits and the same of 18 leave one trace", () => {
  const old = "990101900215001";
  const now = citizenNumberOf18(old);
  expect(now).toMatch(/^99010119900215001[\dX]$/);
  expect(traces("沈月华", { documentNo: old })).toEqual(traces("沈月华", { documentNo: now }));
  expect(citizenNumberOf18("E12345678")).toBe("E12345678");
});

test("names with points or spaces, and mobiles with a country code, are the same", () => {
  const born = { bornOn: "1990-02-15" };
  expect(traces("阿依·古丽", born)).toEqual(traces("阿依 古丽", born));
  expect(traces("甲", { mobile: "+86 139 0000 0001" })).toEqual(
    traces("甲", { mobile: "13900000001" }),
  );
  expect(traces("甲", born)).not.toEqual(traces("乙", born));
});

test("what is not known leaves no trace, and no trace is the same in two unions", () => {
  expect(traces("甲", {})).toEqual([]);
  const data = { mobile: "13900000001" };
  expect(traces("甲", data, "u")).not.toEqual(traces("甲", data, "v"));
});
