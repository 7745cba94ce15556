import type { ActFinding } from "./act-findings.reader.js";
import type { ActPlan } from "./act-plan.js";

/** Says of an act that takes departments or a campus over into another campus how many people it moves there. */
export function campusMoves({ ends, moves, into }: ActPlan, people: number): ActFinding[] {
  const taken = [...ends, ...moves];
  if (into?.kind !== "CAMPUS" || people === 0) return [];
  const name = taken.map((node) => node.name).join("、");
  return [{ kind: "CAMPUS_MOVES", name, count: people, keys: [], goesTo: into.name }];
}
