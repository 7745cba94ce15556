import { addDays, dayOf } from "@union/kernel";
import { publicError } from "@union/subgraph";
import { type TestService, testSecrets, testService } from "@union/testing";
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { membership } from "./service.js";
import { decided, mattersAt } from "./testing/matters.js";
import { aNurse, notEnrolled } from "./testing/roster-row.js";
import { aUnion } from "./testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const long = "长".repeat(10_000);
const today = dayOf(new Date());
type Done = { readonly done: { readonly code?: string } | null };
type Ids = Readonly<Record<string, string>>;

/** A value of a type that fits, with a text of 10,000 characters at `longAt` ("" is nowhere). */
function fitting(type: GraphQLInputType, at: string, longAt: string, ids: Ids): unknown {
  if (isNonNullType(type)) return fitting(type.ofType, at, longAt, ids);
  if (isListType(type)) return [fitting(type.ofType, at, longAt, ids)];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map(({ name, type: inner }) => [
        name,
        fitting(inner, `${at}.${name}`, longAt, ids),
      ]),
    );
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (type.name === "String") return at === longAt ? long : "测试";
  const plain: Record<string, unknown> = {
    ...{ ID: ids[at.split(".").at(-1)!] ?? ids["id"], LocalDate: today, Boolean: true },
    ...{ Int: 1, Float: 1, Count: 1, Fen: 100, Json: "测试", DateTime: new Date().toISOString() },
  };
  return plain[type.name];
}

/** Where the texts of a type stand. */
function textsOf(type: GraphQLInputType, at: string): string[] {
  if (isNonNullType(type) || isListType(type)) return textsOf(type.ofType, at);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap(({ name, type: inner }) =>
      textsOf(inner, `${at}.${name}`),
    );
  return !isEnumType(type) && type.name === "String" ? [at] : [];
}

test("2.16 no text of 10,000 characters, in whatever field of whatever command, is an accident", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const [own, memberId] = await union.employs(aNurse("本部院区", notEnrolled), aNurse("本部院区"));
  const departmentId = await union.departmentId("本部院区", "内科");
  const accountId = await union.opensAccount("somebody-else");
  const ids: Ids = {
    ...{ id: memberId!, memberId: memberId!, departmentId, accountId },
    ...{ campusId: union.campusId("本部院区"), toCampusId: union.campusId("东院区") },
    ...{ nodeId: union.unionId, orgId: union.unionId, parentId: union.unionId },
  };
  const actors = [
    union.chair,
    union.member(own!, "本部院区"),
    union.holder("SYSTEM_ADMINISTRATOR"),
    union.holder("SECURITY_ADMINISTRATOR"),
  ];
  const mutations = Object.values(service.subgraph.schema.getMutationType()!.getFields());
  const accidents: string[] = [];
  const caught: string[] = [];
  let asked = 0;
  for (const { name, args } of mutations) {
    const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
    const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
    const query = `mutation(${declared}) { done: ${name}(${given}) { __typename ... on Refused { code } } }`;
    for (const longAt of args.flatMap((arg) => textsOf(arg.type, arg.name)))
      for (const actor of actors) {
        const variables = Object.fromEntries(
          args.map((arg) => [arg.name, fitting(arg.type, arg.name, longAt, ids)]),
        );
        const { data, errors } = await service.try(actor, query, variables);
        if ((data as unknown as Done | null)?.done?.code === "TEXT_TOO_LONG")
          caught.push(`${name} ${longAt}`);
        asked += 1;
        const reported: unknown[] = [];
        const context = { locale: "zh", traceId: "t" } as never;
        for (const error of errors)
          publicError(error as never, context, (one) => reported.push(one));
        if (reported.length > 0) accidents.push(`${name} ${longAt}: ${String(reported[0])}`);
      }
  }
  expect(accidents).toEqual([]);
  // Each has a bound of its own that names it; the database's refusal is the last net.
  expect([...new Set(caught)]).toEqual([]);
  expect(asked).toBeGreaterThan(400);
}, 120_000);

test("MEM-R9 MEM-R11 MEM-R6 what opens and decides a matter says which text is too long and how long it may be", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const [one, other] = await union.employs(aNurse("本部院区"), aNurse("本部院区"));
  const officer = union.officerOf("本部院区");
  const matters = mattersAt(service);
  const opinion = { code: "OPINION_TOO_LONG", message: expect.stringContaining("500") };
  expect(await matters.requests(officer, one!, long)).toMatchObject(opinion);
  expect(await matters.proposes(officer, one!, long)).toMatchObject(opinion);
  const text = (max: number) => ({
    code: "FACT_TEXT_TOO_LONG",
    message: expect.stringContaining(String(max)),
  });
  const move = { memberId: one, toCampusId: union.campusId("东院区"), movesOn: today };
  const away = { memberId: one, toName: "市教科文卫工会" };
  for (const [field, max] of [
    ["document", 100],
    ["decidedBy", 60],
  ] as const) {
    expect(await matters.offers(officer, { ...move, [field]: long })).toMatchObject(text(max));
    expect(await matters.starts(officer, { ...away, [field]: long })).toMatchObject(text(max));
  }
  expect(await matters.starts(officer, { ...away, toName: long })).toMatchObject({
    code: "RECEIVER_UNKNOWN",
  });
  const { id } = await matters.requests(officer, other!, "本人口头申请");
  expect(await matters.takes(officer, id!, "persuade", { opinion: long })).toMatchObject(opinion);
  await matters.takes(officer, id!, "persuade");
  expect(await matters.takes(union.chair, id!, "decide", { document: long })).toMatchObject(
    text(100),
  );
  const late = { ...decided, effectiveOn: addDays(today, -1) };
  expect(await matters.takes(union.chair, id!, "decide", late)).toMatchObject({
    code: "FACT_TOO_LONG_AGO",
  });
});
