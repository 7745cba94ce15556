import { isLongerThan, isUnseen } from "@union/kernel";

/** Longer no reason of the graph may be. */
export const longestReason = 200;

/** Whether a text says why personal data is wanted: 4 to 200 characters as people see them. The graph asks for as many. */
export function isReason(text: string): boolean {
  const reason = text.trim();
  return !isUnseen(reason) && isLongerThan(reason, 3) && !isLongerThan(reason, longestReason);
}
