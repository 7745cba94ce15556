import { Deadlines } from "@union/deadlines";
import { localDate, openEnd, type Role } from "@union/kernel";
import { type Database, newId, Outbox, type Tx } from "@union/persistence";
import { AccountRepository } from "./account/account.repository.js";
import { createAccount } from "./account/create-account.js";
import { grantRole } from "./grant/grant-role.js";
import { RoleGrantRepository } from "./grant/role-grant.repository.js";
import { FoundingRepository } from "./organisation/founding.repository.js";
import { openCampus } from "./organisation/open-campus.js";
import { OrganisationRepository } from "./organisation/organisation.repository.js";
import { setUpOrg } from "./organisation/set-up-org.js";
import { PolicyOverrideRepository } from "./policy/index.js";
import { SessionRepository } from "./session/session.repository.js";

const administrators: readonly (readonly [login: string, role: Role])[] = [
  ["system", "SYSTEM_ADMINISTRATOR"],
  ["security", "SECURITY_ADMINISTRATOR"],
  ["audit", "AUDIT_ADMINISTRATOR"],
];
const since = localDate("2000-01-01");
const approval = {
  document: "示教工发〔1999〕18号",
  approvedBy: "示范市教科文卫工会",
  approvedOn: localDate("1999-12-20"),
};
/** The region 990101 is allocated to nobody. */
const employer = { name: "示范医院", creditCode: "12990101A1B2C3D484" };

/** Founds the demo union with its two campuses and its three administrators, all or nothing; does nothing where it stands. */
export async function foundDemoUnion(db: Database, password: string): Promise<void> {
  await db.transaction(async (tx) => {
    if (await new AccountRepository(tx).findByLogin("system")) return;
    const unionId = newId();
    const founder = { unionId, accountId: null };
    const outbox = new Outbox(tx, { unionId, traceId: newId() });
    const organisation = new OrganisationRepository(tx);
    const upperId = newId();
    await organisation.addOrg(unionId, upperId, "UPPER", "示范市教科文卫工会");
    const foundings = new FoundingRepository(tx);
    const base = { level: "BASE_LEVEL", name: "示范医院工会", parentId: upperId } as const;
    const place = { ...base, departmentIds: [], validFrom: since };
    must(await setUpOrg({ organisation, foundings })(founder, { ...place, approval }));
    await foundings.recordEmployer(unionId, employer);
    for (const name of ["本部院区", "东院区"])
      must(await openCampus({ organisation, outbox })(founder, { name, validFrom: since }));
    for (const [login, role] of administrators)
      await addAdministrator(tx, outbox, unionId, login, role, password);
  });
}

async function addAdministrator(
  tx: Tx,
  outbox: Outbox,
  unionId: string,
  login: string,
  role: Role,
  password: string,
): Promise<void> {
  const founder = { unionId, accountId: null };
  const accounts = new AccountRepository(tx);
  const account = must(
    await createAccount({ accounts, sql: tx, now: new Date() })(founder, {
      login,
      password,
      staffNo: null,
    }),
  );
  const needs = {
    grants: new RoleGrantRepository(tx),
    policies: new PolicyOverrideRepository(tx),
    accounts,
    sessions: new SessionRepository(tx),
    deadlines: new Deadlines(tx),
    outbox,
    now: new Date(),
  };
  const asked = {
    accountId: account.id,
    role,
    nodeId: unionId,
    validFrom: since,
    validTo: openEnd,
  };
  must(await grantRole(needs)(founder, asked));
}

function must<T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T {
  if (!result.ok) throw new Error(`the demo union cannot be founded: ${result.error.kind}`);
  return result.value;
}
