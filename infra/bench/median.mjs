/** The middle of some numbers; the lower middle of an even count. */
export const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
