export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings and remembers what is wrong with them, each in a sentence that never quotes a value. */
export class EnvReader {
  readonly wrong: string[] = [];

  constructor(private readonly env: Environment) {}

  /** The text of a setting; null where it is absent or empty. */
  text(name: string): string | null {
    return this.env[name] || null;
  }

  /** Settings that make sense only together: null when none is there; when some are missing, null and a sentence. */
  together<K extends string>(
    needed: readonly K[],
    optional: readonly string[] = [],
  ): Readonly<Record<K, string>> | null {
    const set = [...needed, ...optional].filter((name) => this.text(name) !== null);
    const missing = needed.filter((name) => this.text(name) === null);
    if (set.length === 0) return null;
    if (missing.length === 0)
      return Object.fromEntries(needed.map((name) => [name, this.text(name)])) as Record<K, string>;
    this.wrong.push(
      `${set.join(", ")} without ${missing.join(", ")}: the channel needs them all; set what is missing or none of them.`,
    );
    return null;
  }

  /** What `read` makes of the text of a setting; `read` throws a sentence without the value. */
  read<T>(name: string, text: string, read: (text: string) => T): T | null {
    try {
      return read(text);
    } catch (thrown) {
      this.wrong.push(`${name} ${thrown instanceof Error ? thrown.message : "is wrong."}`);
      return null;
    }
  }
}
