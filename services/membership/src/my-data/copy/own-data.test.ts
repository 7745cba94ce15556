import { newId } from "@union/persistence";
import { personColumnsIn, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../../service.js";
import { aNurse } from "../../testing/roster-row.js";
import { aUnion } from "../../testing/union.js";
import { ownDataJson, ownDataPage, ownDataParts, readOwnData } from "./index.js";
import { ownDataFields } from "./own-data-fields.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

/** What is not in the copy, and why. */
const leftOut: Readonly<Record<string, string>> = {
  member_link: "which services know of him, without anything about him",
  person_trace: "blind indexes of his own values",
  person_traced: "the day on which they were made",
  data_copy: "this very file",
  duplicate_candidate: "an act of office of whoever dismissed it",
  member_merge: "an act of office of whoever proposed it",
  policy_proposal: "an act of office of whoever proposed it",
};

test("PI-R10 every table of membership that names a person is in the copy, or left out for a reason that is told", async () => {
  const texts = Object.values(ownDataParts)
    .map(({ sql }) => sql)
    .join("\n");
  const tables = new Set((await personColumnsIn(service)).map((one) => one.split(".")[0]!));
  const missing = [...tables].filter(
    (table) => !new RegExp(`\\b${table}\\b`).test(texts) && !(table in leftOut),
  );
  expect(missing).toEqual([]);
});

type Column = { readonly name: string; readonly type: string };
/** Puts a row down whose columns nobody cares about, but those that are given. */
async function put(table: string, given: Readonly<Record<string, unknown>>) {
  const { db } = service.ground;
  const columns = await db.query<Column[]>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name = ? AND is_nullable = 'NO' AND column_default IS NULL AND extra = ''`,
    [table],
  );
  const filler = ({ name, type }: Column): unknown => {
    if (type === "date") return "2026-03-01";
    if (type === "datetime") return "2026-03-01 02:00:00.000";
    if (type.endsWith("int")) return 1;
    return type === "char" || name === "id"
      ? newId().slice(0, name.endsWith("month") ? 7 : 36)
      : "x";
  };
  const row = { ...Object.fromEntries(columns.map((one) => [one.name, filler(one)])), ...given };
  await db.query(`INSERT INTO ${table} (${Object.keys(row).join(", ")}) VALUES (?)`, [
    Object.values(row),
  ]);
}

async function aFullLife() {
  const union = await aUnion(service, "东院区");
  const { unionId: union_id } = union;
  const nurse = aNurse("东院区", { 姓名: "沈月华", 用工形式: "招聘", 手机号: "13944440001" });
  const [member_id] = (await union.employs(nurse)) as [string];
  const own = { union_id, member_id };
  const [seat, plan, training, campaign, call, file] = Array.from({ length: 6 }, newId);
  await put("enrolment", {
    ...own,
    state: "COMMITTEE_REVIEW",
    channel: "ONLINE",
    home_union: "EMPLOYER",
  });
  await put("enrolment_campaign", { union_id, id: campaign, name: "护士入会", state: "OPEN" });
  await put("enrolment_invitation", { ...own, campaign_id: campaign });
  await put("member_number", { ...own, no: "M-0001" });
  await put("member_card", { ...own, check_code: newId().slice(24) });
  await put("membership_matter", {
    ...own,
    kind: "CAMPUS_MOVE",
    state: "OFFERED",
    person_name: "沈月华",
  });
  await put("reversed_fact", { ...own, kind: "RETAINED", status: "RETAINED" });
  await put("retention", { ...own, cause: "RETIREMENT" });
  await put("retirement_track", { ...own, track: "WOMEN_55" });
  await put("dues_charge", { ...own, month: "2026-01", amount_fen: 1735, state: "OVERDUE" });
  await put("dues_lacking_base", { ...own, month: "2026-02" });
  await put("dues_arrears", { ...own, since_month: "2026-01", state: "REMINDED" });
  await put("dues_authorisation", own);
  await put("committee", { union_id, id: seat, kind: "AUDIT" });
  await put("committee_seat", {
    ...{ ...own, committee_id: seat, post: "VICE_CHAIR", employment: "PART_TIME" },
    ...{ duty: "GENERAL", valid_to: "9999-12-31", elected_by: "CONGRESS" },
  });
  await put("officer_transfer", { ...own, state: "WITH_UPPER" });
  await put("officer_paid_day", own);
  await put("officer_deputy", { ...own, deputy_id: newId() });
  await put("officer_deputy", { union_id, member_id: newId(), deputy_id: member_id });
  await put("cadre_training", { union_id, id: training, title: "经审干部培训" });
  await put("cadre_training_attendance", { ...own, training_id: training });
  await put("cadre_work_report", { ...own, kind: "INTEGRITY" });
  await put("cadre_merit", { ...own, kind: "COMMEND", state: "AGREED", amount_fen: 5000 });
  await put("congress_call", { ...own, id: call, called_by: "MEMBERS", state: "COLLECTING" });
  await put("congress_call_supporter", { ...own, call_id: call });
  await put("work_plan_item", {
    ...{ union_id, owner_id: member_id, plan_id: plan, title: "走访慰问" },
    ...{ union_function: "PROTECT", state: "CARRIED_OVER" },
  });
  await put("sensitive_export", { union_id, id: file, what: "roster", role: "CHAIR", people: 3 });
  await put("sensitive_export_person", { ...own, export_id: file });
  await put("emergency_access", { ...own, role: "BRANCH_CHAIR", state: "NOT_JUSTIFIED" });
  await put("data_handover", { union_id, id: file, basis: "MEMBERSHIP" });
  await put("data_handover_person", { ...own, handover_id: file });
  await put("data_incident", { union_id, id: file, state: "CLOSED", told_on: "2026-03-02" });
  await put("data_incident_person", { ...own, incident_id: file });
  await put("reveal", { ...own, field: "MOBILE", role: "OWNER" });
  await put("consent", { ...own, answer: "DECLINED", purpose: "photos" });
  await put("erasure", { ...own, ground: "OWN_REQUEST", state: "REQUESTED" });
  const accountId = await union.opensAccount(`${union_id}-shen`, { staffNo: nurse["工号"] });
  await union.grants(accountId, "GROUP_LEADER");
  const asked = `mutation($input: RequestCorrectionInput!) { requestCorrection(input: $input) { __typename } }`;
  await service.ask({ ...union.member(member_id, "东院区"), accountId }, asked, {
    input: { field: "sex", value: "男", reason: "登记有误" },
  });
  const items = [{ item: "POST_WAGE", amountFen: 347_800 }];
  await service.ask(
    union.chair,
    "mutation($input: RecordDuesBaseInput!) { recordDuesBase(input: $input) { __typename } }",
    { input: { memberId: member_id, fromMonth: "2026-01", items, document: "工资单" } },
  );
  const { db, keys } = service.ground;
  return (await readOwnData(db.manager, keys, union_id, member_id))!;
}

test("PI-R10 the copy holds every part of a life in the union, and its page says it in words", async () => {
  const data = await aFullLife();
  const empty = Object.entries(data.parts).filter(([, rows]) => rows.length === 0);
  expect(empty.map(([part]) => part)).toEqual([]);
  const fields = [data.person, ...Object.values(data.parts).flat()].flatMap(Object.keys);
  expect(fields.filter((field) => !(field in ownDataFields))).toEqual([]);
  const page = ownDataPage(data);
  for (const word of [
    ...["居民身份证", "招聘", "入会", "至今", "17.35 元", "3478.00 元", "委员会审批", "待接收"],
    ...["经费审查委员会", "副主席(副主任)", "经审干部培训", "已结转", "理由不成立", "职工花名册"],
    ...["recruited", "to date", "17.35 yuan", "resident identity card", "member.proposals"],
  ])
    expect(page).toContain(word);
  const values = [...page.matchAll(/<td>(?:<span[^>]*>)?([^<]*)/g)].map(([, value]) => value!);
  expect(values.filter((value) => /^[A-Z]{3,}(_[A-Z]+)*$|9999-12-31|T\d\d:/.test(value))).toEqual(
    [],
  );
  const correction = data.parts["corrections"]![0];
  expect(correction).toMatchObject({ field: "sex", before: "FEMALE", after: "MALE" });
});

test("PI-R10 the copy for programs keeps codes and says what each of them means", async () => {
  const { legend, ...copy } = JSON.parse(ownDataJson(await aFullLife()));
  expect(copy).toMatchObject({
    person: { sex: "FEMALE", documentType: "CITIZEN_ID" },
    dues: [{ amountFen: 1735, state: "OVERDUE" }],
    matters: [{ kind: "CAMPUS_MOVE", state: "OFFERED" }],
    elsewhere: expect.arrayContaining([expect.objectContaining({ graph: "member.visits" })]),
  });
  expect(legend.codes["documentType"]["CITIZEN_ID"].zh).toBe("居民身份证");
  expect(legend.codes["dues.state"]["OVERDUE"].zh).toBe("逾期");
  expect(legend.codes["matters.state"]["CAMPUS_MOVE.OFFERED"].zh).toBe("待接收");
  expect(legend.parts["committeeSeats"].zh).toBe("委员会任职");
  for (const part of Object.keys(copy).filter((one) => one !== "elsewhere"))
    expect(legend.parts).toHaveProperty(part);
});
