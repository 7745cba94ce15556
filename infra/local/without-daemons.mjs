import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const policy = "/usr/sbin/policy-rc.d";
const mark = "# Union Hall: start no daemon while its packages are being installed";

/** Ours from an earlier installation that was cut short counts as none. */
const hasOtherPolicy = () => existsSync(policy) && !readFileSync(policy, "utf8").includes(mark);

/**
 * Debian starts a server's daemon as soon as its package is installed. While `work` runs the system is told not to;
 * a policy that somebody else has set stays as it is.
 * @template T
 * @param {() => Promise<T>} work
 */
export async function withoutDaemons(work) {
  if (hasOtherPolicy()) return work();
  writeFileSync(policy, `#!/bin/sh\n${mark}\nexit 101\n`, { mode: 0o755 });
  try {
    return await work();
  } finally {
    rmSync(policy, { force: true });
  }
}
