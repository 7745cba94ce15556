const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checks = "10X98765432";

/** A citizen number of the old 15 digits (GB 11643—1989) as it is written since 1999, with century and check digit; anything else as it is. */
export function citizenNumberOf18(documentNo: string): string {
  if (!/^\d{15}$/.test(documentNo)) return documentNo;
  const body = `${documentNo.slice(0, 6)}19${documentNo.slice(6)}`;
  const sum = weights.reduce((total, weight, n) => total + weight * Number(body[n]), 0);
  return body + checks[sum % 11];
}
