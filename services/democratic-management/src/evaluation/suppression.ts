/** How many ballots a group of voters gave on a subject. */
export type GroupBallots<Group extends string> = {
  readonly group: Group;
  readonly ballots: number;
};

/**
 * EV-R8 the groups whose counts are not shown: those with fewer ballots than `least`, and then the next smallest until what is hidden
 * cannot be worked out from the total: two groups at least, with `least` ballots together.
 */
export function hiddenGroups<Group extends string>(
  groups: readonly GroupBallots<Group>[],
  least: number,
): ReadonlySet<Group> {
  const rising = groups.toSorted((one, other) => one.ballots - other.ballots);
  const hidden = rising.filter(({ ballots }) => ballots < least);
  if (hidden.length === 0) return new Set();
  for (const next of rising.slice(hidden.length)) {
    const ballots = hidden.reduce((sum, one) => sum + one.ballots, 0);
    if (hidden.length >= 2 && ballots >= least) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ group }) => group));
}
