/** A value that components follow and that changes from outside React, such as the session or a setting. */
export type Stored<T> = {
  readonly get: () => T;
  readonly set: (value: T) => void;
  /** Calls `listener` after every change, until the function that it returns is called. */
  readonly follow: (listener: () => void) => () => void;
};

/** A stored value that begins as `first`. */
export function stored<T>(first: T): Stored<T> {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
