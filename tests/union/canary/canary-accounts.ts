import { addDays, dayOf } from "@union/kernel";
import { accessTokenOf } from "../access-token-of.js";
import { Caller } from "../caller.js";
import { addAccount } from "../demo-year.js";
import type { WholeUnion } from "../whole-union.js";
import { act } from "./act.js";
import { canaries } from "./canaries.js";

const { login, staffNo, password, organisation, department } = canaries;

/** Opens the bird's account, and some that are refused; answers its id. */
export async function openAccount(union: WholeUnion): Promise<string> {
  const system = await union.signIn("system");
  const wanted = { login: login[0], staffNo: staffNo[0], password: password[1] };
  const { id } = await act(system, "createAccount", wanted);
  expect(await act(system, "createAccount", wanted)).toMatchObject({ code: "LOGIN_TAKEN" });
  const weak = { ...wanted, login: canaries.typedLogin[0], password: password[2] };
  expect(await act(system, "createAccount", weak)).toMatchObject({ code: "PASSWORD_TOO_WEAK" });
  return id!;
}

/** Signs in as the bird, after some who fail at it. */
export async function signInAsBird(union: WholeUnion): Promise<Caller> {
  for (const [who, tried] of [
    [login[0], password[3]],
    [canaries.typedLogin[0], password[1]],
    [password[1], canaries.mobile[0]],
  ] as const)
    await expect(Caller.signIn(union.url, who, tried)).rejects.toThrow("账号或密码不正确");
  expect(await accessTokenOf(union, "chair")).toContain(canaries.accessToken[0]);
  return Caller.signIn(union.url, login[0], password[1]);
}

/** The bird leads a group for some days more: it is told so, and that it ends. */
export async function leadGroup(
  union: WholeUnion,
  chair: Caller,
  accountId: string,
): Promise<void> {
  const { unionOrg, campuses } = await chair.ask<{
    unionOrg: { id: string };
    campuses: { id: string }[];
  }>("{ unionOrg { id } campuses { id } }");
  const validFrom = "2025-01-01";
  const campusId = campuses[0]!.id;
  await act(chair, "openDepartment", { campusId, name: department[1], validFrom });
  const parentId = unionOrg.id;
  const group = { level: "GROUP", name: organisation[0], parentId, validFrom };
  const { id: nodeId } = await act(chair, "setUpOrg", group);
  await addAccount(union, "second-security", null, "SECURITY_ADMINISTRATOR", parentId);
  const security = await union.signIn("second-security");
  const validTo = addDays(dayOf(new Date()), 9);
  const grant = { accountId, role: "GROUP_LEADER", nodeId, validFrom: dayOf(new Date()), validTo };
  expect(await act(security, "grantRole", grant)).toMatchObject({ __typename: "RoleGrant" });
}
