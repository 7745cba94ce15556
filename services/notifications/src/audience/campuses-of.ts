import { isWide, type Scope } from "@union/kernel";

/** The whole campuses that a scope answers for; null: all of them. Who answers for departments alone answers for no campus. */
export function campusesOf(scope: Scope): readonly string[] | null {
  if (isWide(scope)) return null;
  const whole = scope.reach.filter(({ departmentIds }) => departmentIds === null);
  return [...new Set(whole.flatMap(({ campusIds }) => campusIds ?? []))];
}
