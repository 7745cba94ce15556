/** Gives out access tokens and knows which are good. */
export class TokenDesk {
  readonly #good = new Set<string>();
  #given = 0;
  #refusesAll = false;

  give(): string {
    this.#given += 1;
    const token = `token-${this.#given}`;
    this.#good.add(token);
    return token;
  }

  isGood(token: string | null | undefined): boolean {
    return !this.#refusesAll && this.#good.has(token ?? "");
  }

  expire(): void {
    this.#good.clear();
  }

  refuseAll(): void {
    this.#refusesAll = true;
  }

  fetched(): number {
    return this.#given;
  }
}
