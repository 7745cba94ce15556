import type { Grant } from "@union/kernel";
import type { Condition } from "@union/persistence";
import type { Party } from "./party.js";

type Asker = { readonly recipients: readonly string[]; readonly grants: readonly Grant[] };

/** Grants by which one is told: who answers for departments alone answers for no campus, and not for the union. */
const telling = ({ grants }: Asker): readonly Grant[] =>
  grants.filter(({ departmentIds }) => departmentIds === null);

/** Whether somebody belongs to a party: by name, or by a role over the union or over one of the party's campuses. */
export const concerns = ({ recipients, roles, campusIds }: Party, asker: Asker): boolean =>
  asker.recipients.some((id) => recipients.includes(id)) ||
  telling(asker).some(
    (grant) =>
      roles.includes(grant.role) &&
      (grant.campusIds === null || grant.campusIds.some((id) => campusIds?.includes(id) ?? false)),
  );

/** The same as a condition on a column that holds a party; a column that is NULL concerns nobody. */
export function concernsSql(party: string, asker: Asker): Condition {
  const has = (value: string, path: string): Condition => ({
    sql: `JSON_CONTAINS(${party}, ?, '$.${path}')`,
    params: [JSON.stringify(value)],
  });
  const byRole = telling(asker).map(({ role, campusIds }) => {
    const holds = has(role, "roles");
    if (campusIds === null) return holds;
    const there = oneOf(campusIds.map((id) => has(id, "campusIds")));
    return {
      sql: `(${holds.sql} AND ${there.sql})`,
      params: [...holds.params, ...there.params],
    };
  });
  return oneOf([...asker.recipients.map((id) => has(id, "recipients")), ...byRole]);
}

const oneOf = (parts: readonly Condition[]): Condition => ({
  sql: parts.length === 0 ? "FALSE" : `(${parts.map(({ sql }) => sql).join(" OR ")})`,
  params: parts.flatMap(({ params }) => params),
});
