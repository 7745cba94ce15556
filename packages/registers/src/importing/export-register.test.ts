import type { FileDescription, Files } from "@union/files";
import type { Actor, Scope } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { mobile } from "../columns/mobile.js";
import { staffNumber } from "../columns/staff-number.js";
import { defineRegister } from "../register/define-register.js";
import { exportRegister } from "./export-register.js";
import { type AnyLanding, anyLanding, type Landing } from "./landing.js";
import type { ExportRecord, SensitiveExport } from "./sensitive-export.js";

const register = defineRegister({
  ...{ name: "people", sheet: "人员", number: "staffNo" },
  columns: { staffNo: staffNumber("工号"), mobile: mobile("手机号") },
});
type People = Landing<(typeof register)["columns"], null>;
const unionId = "union";
const reach = [{ campusIds: null, departmentIds: null }];
const scope: Scope = { unionId, reach, memberId: null };
const actor: Actor = { accountId: "a", unionId, memberId: null, sessionId: "s", grants: [] };
const sensitive: SensitiveExport = {
  ...{ id: "e", unionId, accountId: "a", role: "CHAIR", what: "people", reason: "年度核对" },
  at: new Date(0),
};
/** A register of so many people that is exported by one statement or another; nobody is asked for a database. */
const peopled = (n: number, exportRecord?: ExportRecord): AnyLanding => {
  const read = async function* () {
    for (let at = 0; at < n; at += 1)
      yield { id: `p${at}`, row: { staffNo: `N${at}`, mobile: "13900000000" } };
  };
  return anyLanding({ register, read, ...(exportRecord && { exportRecord }) } as unknown as People);
};
/** A storage that keeps the last file's text, or breaks. */
function aStorage(breaks = false) {
  const kept = { text: "" };
  const put = async (file: FileDescription, content: AsyncIterable<Uint8Array>) => {
    for await (const part of content) kept.text += Buffer.from(part).toString("utf8");
    if (breaks) throw new Error("storage is full");
    return { ...file, id: "f", bytes: kept.text.length };
  };
  return { kept, files: { put } as unknown as Files };
}
function aRecord() {
  const [parts, closed]: [number[], number[]] = [[], []];
  const record: ExportRecord = {
    addPeople: async (_, __, ids) => void parts.push(ids.length),
    close: async (_, __, count) => void closed.push(count),
  };
  return { parts, closed, record };
}
const none = {} as Sql;
const asked = { format: "CSV", templateOnly: false } as const;

test("2.13.1 an export in the clear keeps everybody who stands in it, a thousand at a time, and closes when the file is there", async () => {
  const { parts, closed, record } = aRecord();
  const { files, kept } = aStorage();
  const landing = peopled(2_500, record);
  await exportRegister(files, none, actor, scope, { ...asked, landing, sensitive });
  expect([parts, closed]).toEqual([[1_000, 1_000, 500], [2_500]]);
  expect(kept.text).toContain("13900000000");
});

test("an export without guarded values keeps nobody, one that broke off is never closed", async () => {
  const { parts, closed, record } = aRecord();
  const { files, kept } = aStorage();
  const landing = peopled(3, record);
  await exportRegister(files, none, actor, scope, { ...asked, landing, sensitive: null });
  expect([parts, closed]).toEqual([[], []]);
  expect(kept.text).not.toContain("13900000000");
  await expect(
    exportRegister(aStorage(true).files, none, actor, scope, { ...asked, landing, sensitive }),
  ).rejects.toThrow("full");
  expect([parts, closed]).toEqual([[3], []]);
});

test("a register that keeps no record of its exports shows nothing in the clear", async () => {
  const { files } = aStorage();
  const request = { ...asked, landing: peopled(3), sensitive };
  await expect(exportRegister(files, none, actor, scope, request)).rejects.toThrow("no record");
});
