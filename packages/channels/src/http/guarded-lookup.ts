import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { PrivateAddress } from "./private-address.js";

/** Whether an IP address may be spoken to. */
export type MayReach = (ip: string) => boolean;

/**
 * Looks a name up and refuses it when any of its addresses is out of bounds. The connection is made to the very addresses
 * checked here, so a name that changes its mind in between gains nothing.
 */
export const guardedLookup =
  (mayReach: MayReach): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (problem, found) => {
      const bad =
        problem ?? (found.every(({ address }) => mayReach(address)) ? null : new PrivateAddress());
      if (bad) return done(bad, "");
      if (options.all) return done(null, found);
      const [first] = found;
      done(null, first?.address ?? "", first?.family);
    });
  };

/** An address written as numbers is never looked up; throws {@link PrivateAddress} when it is out of bounds. */
export function requireReachable({ hostname }: URL, mayReach: MayReach): void {
  const ip = hostname.replace(/^\[|\]$/g, "");
  if (isIP(ip) !== 0 && !mayReach(ip)) throw new PrivateAddress();
}
