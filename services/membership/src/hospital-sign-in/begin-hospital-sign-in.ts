import { err, ok, type Result } from "@union/kernel";
import type { Database } from "@union/persistence";
import { AttemptRepository } from "./attempt.repository.js";
import type { AttemptCookie } from "./attempt-cookie.js";
import type { Provider } from "./provider.js";
import type { ProviderRefusal } from "./provider-refusal.js";

export type HospitalSignInAbsent = { readonly kind: "HospitalSignInAbsent" };
type Needs = {
  readonly db: Database;
  readonly provider: Provider | null;
  readonly cookie: AttemptCookie;
  readonly now: Date;
};

/** Begins a sign-in at the hospital: the browser keeps the attempt in its cookie, and goes to the address. */
export async function beginHospitalSignIn({
  db,
  provider,
  cookie,
  now,
}: Needs): Promise<Result<string, HospitalSignInAbsent | ProviderRefusal>> {
  if (!provider) return err({ kind: "HospitalSignInAbsent" });
  const attempt = await new AttemptRepository(db.manager).open(now);
  const address = await provider.address(attempt);
  if (!address.ok) return address;
  cookie.write(attempt);
  return ok(address.value);
}
