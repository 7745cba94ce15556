import type { DirectoryMember } from "@union/directory";

/** Which ranks manage and which categories are the front line, by the union's policy (SC-R1, SC-R2). */
export type FrontLinePolicy = {
  readonly managerRanks: readonly string[];
  readonly categories: readonly string[];
};

/** Whether somebody works at the front line (一线), as the roster has it; of whom it says nothing, as the officers have it. */
export function isFrontLine(
  { cadreRank, staffCategory }: Pick<DirectoryMember, "cadreRank" | "staffCategory">,
  isNamed: boolean,
  { managerRanks, categories }: FrontLinePolicy,
): boolean {
  if (cadreRank !== null && managerRanks.includes(cadreRank)) return false;
  return staffCategory === null ? isNamed : categories.includes(staffCategory);
}
