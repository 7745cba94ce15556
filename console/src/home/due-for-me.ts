import type { DueForMeQuery, DueFragment } from "./home.generated.js";

/**
 * What is due for the reader in all services together, the soonest first. What a service that is down knows is left out;
 * `isWhole` says that nothing is: only then is nothing due where nothing is listed.
 */
export function dueForMe(data: DueForMeQuery, most: number) {
  const lists = [data.membershipDueDates, data.democraticManagementDueDates];
  const late = [data.membershipOverdue, data.democraticManagementOverdue];
  const sum = (of: readonly ({ readonly totalCount: number } | null)[]): number =>
    of.reduce((all, one) => all + (one?.totalCount ?? 0), 0);
  const due: readonly DueFragment[] = lists
    .flatMap((list) => list?.edges.map(({ node }) => node) ?? [])
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
    .slice(0, most);
  const isWhole = [...lists, ...late].every((one) => one !== null);
  return { due, total: sum(lists), overdue: sum(late), isWhole };
}
