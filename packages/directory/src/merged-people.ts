/** One person who turned out to be another; undone where they were told apart again. */
export type Alias = { readonly id: string; readonly survivorId: string; readonly undone: boolean };

/** Who stands in the end for each of those who turned out to be another. A circle, which membership never makes, ends at its first. */
export function rootsOf(aliases: readonly Alias[]): Map<string, string> {
  const next = new Map(
    aliases.filter(({ undone }) => !undone).map(({ id, survivorId }) => [id, survivorId]),
  );
  return new Map(
    [...next.keys()].map((id) => {
      let root = id;
      for (const seen = new Set([id]); ; seen.add(root)) {
        const further = next.get(root);
        if (further === undefined || seen.has(further)) return [id, root];
        root = further;
      }
    }),
  );
}

/** Everybody whom merges, undone ones too, tie to some people. */
export function tiedTo(people: readonly string[], aliases: readonly Alias[]): string[] {
  const tied = new Set(people);
  for (let size = 0; size !== tied.size; ) {
    size = tied.size;
    for (const { id, survivorId } of aliases)
      if (tied.has(id) || tied.has(survivorId)) tied.add(id).add(survivorId);
  }
  return [...tied];
}
