const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character that GB 11643-1999 gives to the first seventeen digits. */
export const citizenIdCheckDigit = (seventeen: string): string =>
  "10X98765432".charAt(
    weights.reduce((sum, weight, at) => sum + weight * Number(seventeen[at]), 0) % 11,
  );
