import { xlsxParts } from "../../../packages/registers/src/test-support/xlsx-parts.js";
import { zipOf } from "../../../packages/registers/src/test-support/zip-of.js";
import {
  aNurse,
  type RosterCells,
  rosterTitles,
} from "../../../services/membership/src/testing/roster-row.js";
import { rosterCsv } from "../../../services/membership/src/testing/union.js";
import type { Caller } from "../caller.js";
import { sheetRows } from "../sheet-rows.js";
import { act, underControl } from "./act.js";
import { canaries } from "./canaries.js";
import { importFile } from "./import-file.js";

const { name, staffNo, department, bornOn, mobile, duesBase, documentNo } = canaries;

/** A person of whom everything is a canary. */
const bird: RosterCells = aNurse("东院区", {
  工号: staffNo[0],
  姓名: name[0],
  科室: department[0],
  出生日期: bornOn[0],
  手机号: mobile[0],
  证件号码: documentNo[0],
  "会费基数(元)": duesBase[0],
});
/** Another one, who comes in by mistake. */
const stray: RosterCells = {
  ...bird,
  工号: "KANARIE-7002",
  姓名: name[1],
  出生日期: bornOn[3],
  证件号码: documentNo[2],
};
const roster = (chair: Caller, rows: readonly RosterCells[], choices?: object) =>
  importFile(chair, "Membership", rosterCsv(rows), choices);

/** The bird comes in. */
export async function takeOnBird(chair: Caller): Promise<void> {
  expect(await roster(chair, [bird], { dryRun: true })).toMatchObject({ accepted: 1 });
  expect(await roster(chair, [bird])).toMatchObject({ accepted: 1, refused: 0 });
}

/** Everything else that a roster can do: corrections, rows that are refused, an import that is taken back, files that are none. */
export async function workOnRoster(chair: Caller): Promise<void> {
  const moved = { ...bird, 手机号: mobile[1] };
  expect(await roster(chair, [moved])).toMatchObject({ refused: 1 });
  expect(await roster(chair, [moved], { corrections: "APPLY" })).toMatchObject({ accepted: 1 });
  const wrong = [
    { ...stray, 证件号码: canaries.wrongDocumentNo[0] },
    { ...stray, 证件号码: documentNo[0] },
    { ...stray, 姓名: `${name[1]}${documentNo[0]}😀` },
    { ...stray, 手机号: `${mobile[0]}x`, 出生日期: `${bornOn[0]}日` },
    { ...stray, "会费基数(元)": `${duesBase[0]}1` },
  ];
  expect(await roster(chair, wrong)).toMatchObject({ accepted: 0, refused: wrong.length });
  const { id, accepted } = await roster(chair, [stray]);
  expect(accepted).toBe(1);
  const undo = `mutation($id: ID!) { done: undoMembershipImport(importId: $id) { __typename } }`;
  expect(await chair.ask(undo, { id }, underControl())).toEqual({
    done: { __typename: "RegisterImport" },
  });
  await uploadWhatIsNone(chair);
}

async function uploadWhatIsNone(chair: Caller): Promise<void> {
  const words = canaries.upload[0];
  const bytes = Buffer.concat([Buffer.from([0, 1, 0, 255]), Buffer.from(words)]);
  const junk = await chair.upload(bytes, `${words}.xlsx`, underControl());
  expect(await junk.json()).toMatchObject({
    errors: [{ extensions: { code: "FILE_TYPE_UNKNOWN" } }],
  });
  const list = Buffer.from(`${words},${documentNo[0]}\r\n${words},${mobile[0]}`);
  await expect(importFile(chair, "Membership", list)).rejects.toThrow("没有所需的工作表");
  const header = [...rosterTitles, words, "工号"];
  const row = rosterTitles.map((title) => bird[title] ?? null);
  const twice = zipOf(xlsxParts({ 职工花名册: sheetRows([header, [...row, words, words]]) }));
  expect(await importFile(chair, "Membership", twice)).toMatchObject({ state: "FAILED" });
}

/** What is guarded is shown, for a reason, and written to a file. */
export async function lookUpBird(url: string, chair: Caller, memberId: string): Promise<void> {
  const reveal = `mutation($memberId: ID!, $field: PersonalField!, $reason: String!) {
    done: revealMember(memberId: $memberId, field: $field, reason: $reason) { ... on Reveal { value } } }`;
  for (const [field, value] of [
    ["DOCUMENT_NO", documentNo[0]],
    ["MOBILE", mobile[1]],
    ["BIRTH_DATE", bornOn[0]],
  ]) {
    const asked = { memberId, field, reason: canaries.revealReason[0] };
    expect(await chair.ask(reveal, asked, underControl())).toEqual({ done: { value } });
  }
  const wanted = { register: "roster", format: "CSV", revealReason: canaries.revealReason[0] };
  const written = `mutation($input: ExportRegisterInput!) {
    done: exportMembershipRegister(input: $input) { ... on Download { url } } }`;
  const { done } = await chair.ask<{ done: { url: string } }>(
    written,
    { input: wanted },
    underControl(),
  );
  const file = await fetch(new URL(done.url, url), { headers: underControl() });
  expect(await file.text()).toContain(documentNo[0]);
}

/** The last thing that happens to the bird. */
export async function retainBird(chair: Caller, memberId: string): Promise<void> {
  const [reason, document, decidedBy] = canaries.factWords;
  const fact = { memberId, cause: "UNEMPLOYMENT", backdatedBecause: reason, document };
  expect(await act(chair, "retainMembership", { ...fact, decidedBy })).toMatchObject({
    __typename: "Member",
  });
}
