import { dayOf } from "@union/kernel";
import type { Caller } from "./caller.js";
import { importWorkbook, untilKnown } from "./import-workbook.js";
import type { WholeUnion } from "./whole-union.js";
import { password } from "./whole-union.js";

export const otherServices = ["DemocraticManagement", "Welfare", "Activities"] as const;

/** An account with a role, made as its administrators would: by the system and the security administrator. */
export async function addAccount(
  union: WholeUnion,
  login: string,
  staffNo: string | null,
  role: string | null,
  nodeId: string,
): Promise<void> {
  const system = await union.signIn("system");
  const create = `mutation($input: CreateAccountInput!) { made: createAccount(input: $input) { ... on Account { id } ... on Refused { message } } }`;
  const { made } = await system.ask<{ made: { id: string } }>(create, {
    input: { login, password, staffNo },
  });
  if (role === null) return;
  const security = await union.signIn("security");
  const grant = `mutation($input: GrantRoleInput!) { made: grantRole(input: $input) { ... on RoleGrant { id } ... on Refused { message } } }`;
  await security.ask(grant, {
    input: { accountId: made.id, role, nodeId, validFrom: dayOf(new Date()) },
  });
}

/** The chair of the demo union, signed in for the first time. */
export async function addChair(union: WholeUnion): Promise<Caller> {
  const system = await union.signIn("system");
  const { unionOrg } = await system.ask<{ unionOrg: { id: string } }>("{ unionOrg { id } }");
  await addAccount(union, "chair", null, "CHAIR", unionOrg.id);
  return union.signIn("chair");
}

/** The demo union with its chair, its roster and its registers, all through the gateway. */
export async function loadDemoYear(union: WholeUnion): Promise<Caller> {
  const chair = await addChair(union);
  await loadWorkbooks(chair);
  return chair;
}

/** The demo union's roster and registers, brought in by its chair. */
export async function loadWorkbooks(chair: Caller): Promise<void> {
  await importWorkbook(chair, "Membership", await chair.uploaded("infra/demo/roster.xlsx"));
  await untilKnown(chair, otherServices, 1800);
  const yearbook = await chair.uploaded("infra/demo/yearbook.xlsx");
  for (const service of otherServices) await importWorkbook(chair, service, yearbook);
}
