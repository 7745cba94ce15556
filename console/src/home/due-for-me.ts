import type { DueForMeQuery, DueFragment } from "./home.generated.js";

/** What is due for the reader in all services together, the soonest first; what a service that is down knows is left out. */
export function dueForMe(data: DueForMeQuery, most: number) {
  const lists = [data.membershipDueDates, data.democraticManagementDueDates];
  const late = [data.membershipOverdue, data.democraticManagementOverdue];
  const sum = (of: readonly ({ readonly totalCount: number } | null)[]): number =>
    of.reduce((all, one) => all + (one?.totalCount ?? 0), 0);
  const due: readonly DueFragment[] = lists
    .flatMap((list) => list?.edges.map(({ node }) => node) ?? [])
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
    .slice(0, most);
  return { due, total: sum(lists), overdue: sum(late) };
}
