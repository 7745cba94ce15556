export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads single settings and remembers what is wrong with them, each in a sentence that never quotes the value. */
export class ConfigReader {
  readonly wrong: string[] = [];

  constructor(private readonly env: Environment) {}

  /** The text of a setting, or `otherwise` where it is absent or empty. */
  optional<T extends string | null>(name: string, otherwise: T): string | T {
    return this.env[name] || otherwise;
  }

  /** What `read` makes of a setting that must be there; `read` throws a sentence. */
  required<T>(name: string, read: (text: string) => T, whenWrong: T): T {
    const text = this.env[name];
    if (!text) return this.#refuse(`${name} is missing.`, whenWrong);
    try {
      return read(text);
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : "is wrong.";
      return this.#refuse(reason.startsWith(name) ? reason : `${name}: ${reason}`, whenWrong);
    }
  }

  /** A whole number from 0 to `largest`; without `otherwise` it must be there. */
  count(name: string, otherwise: number | null, largest = 1e9): number {
    const value = Number(this.env[name] || (otherwise ?? Number.NaN));
    if (Number.isInteger(value) && value >= 0 && value <= largest) return value;
    return this.#refuse(`${name} must be a whole number from 0 to ${largest}.`, 0);
  }

  /** A path of our own site: what could lead a browser to another one is wrong. */
  path(name: string, otherwise: string): string {
    const value = this.env[name] || otherwise;
    if (/^\/(?!\/)[\w\-./~%]*$/.test(value)) return value;
    return this.#refuse(`${name} must be a path of this site, such as /.`, otherwise);
  }

  #refuse<T>(sentence: string, whenWrong: T): T {
    this.wrong.push(sentence);
    return whenWrong;
  }
}
