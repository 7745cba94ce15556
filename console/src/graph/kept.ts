/** Entries of the browser's history of which something is kept; of older ones it is forgotten. */
const most = 20;

/** By entry of the history, oldest first, and by name: what a page had when it was left. */
const entries = new Map<string, Map<string, unknown>>();

/**
 * What pages had when they were left, for the way back to them. It lives in memory alone: signing out begins the page anew,
 * and nothing of one person is there for the next.
 */
export const kept = {
  find: (entry: string, name: string): unknown => entries.get(entry)?.get(name),
  keep(entry: string, name: string, value: unknown): void {
    const named = entries.get(entry) ?? new Map<string, unknown>();
    named.set(name, value);
    entries.delete(entry);
    entries.set(entry, named);
    for (const oldest of [...entries.keys()].slice(0, -most)) entries.delete(oldest);
  },
  forget(entry: string, name: string): void {
    entries.get(entry)?.delete(name);
  },
  /** Once something has been changed, lists that were read before are asked again. */
  forgetAll: (): void => entries.clear(),
};
