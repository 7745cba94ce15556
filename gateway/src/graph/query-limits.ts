/** How much one operation may ask for. */
export const queryLimits = {
  depth: 12,
  aliases: 30,
  directives: 20,
  rootFields: 20,
  /** Every field counts one; below a page or a list, once per row it may hold. */
  cost: 50_000,
  tokens: 4_000,
} as const;

/** How many rows are assumed where the operation does not say: a variable page, a list without pages. */
export const assumedRows = { variablePage: 200, list: 10 } as const;
