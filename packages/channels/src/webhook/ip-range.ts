import ipaddr from "ipaddr.js";

/** An address of the open internet: none of a home, a campus, this machine, or a translation to one of those. */
export const isPublicAddress = (ip: string): boolean => ipaddr.process(ip).range() === "unicast";

/** An address in a hospital's own network or on this machine. Link-local ones, where clouds keep their keys, are not. */
export const isCampusAddress = (ip: string): boolean =>
  ["private", "uniqueLocal", "loopback", "carrierGradeNat"].includes(ipaddr.process(ip).range());
