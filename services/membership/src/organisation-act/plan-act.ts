import { err, type LocalDate, ok, openEnd, type Result } from "@union/kernel";
import { mayStandUnder, organisationName } from "../organisation/index.js";
import { type ActPlan, nothing } from "./act-plan.js";
import type { ActRefusal, ActTermsWrong } from "./act-refusal.js";
import type { ActTerms, OrgNode } from "./act-terms.js";

type Planned = Result<ActPlan, ActRefusal>;

const needs = (what: ActTermsWrong["needs"]) =>
  err({ kind: "ActTermsWrong", needs: what } as const);
const isUnion = ({ level }: OrgNode): boolean => level === "BASE_LEVEL" || level === "UPPER";
const areAlike = (a: OrgNode, b: OrgNode): boolean => a.kind === b.kind && a.level === b.level;

/**
 * What an act does to the nodes it names, in the order they are named. The union itself is never merged, split or closed
 * here (ORG-R3, ORG-R8). A day before a node's own last change is refused: what was decided later stands on it.
 */
export function planAct(terms: ActTerms, nodes: readonly OrgNode[], into: OrgNode | null): Planned {
  const { kind, effectiveOn, intoId } = terms;
  const all = intoId === null ? terms.nodeIds : [...terms.nodeIds, intoId];
  if (new Set(all).size < all.length) return needs("NODE_TWICE");
  const [first] = nodes;
  if (first === undefined) return needs("ONE_NODE");
  if (nodes.some(isUnion)) return err({ kind: "UnionItself" });
  if (!nodes.every((node) => areAlike(node, first))) return err({ kind: "NodesUnlike" });
  const unfit = nodes.map((node) => whyUnfit(node, effectiveOn, false)).find((why) => why !== null);
  const unfitInto = into && whyUnfit(into, effectiveOn, true);
  if (unfit || unfitInto) return err((unfit ?? unfitInto) as ActRefusal);
  return plans[kind](terms, nodes, into);
}

const plans: Record<
  ActTerms["kind"],
  (terms: ActTerms, nodes: readonly OrgNode[], into: OrgNode | null) => Planned
> = {
  MERGE({ name }, nodes, into) {
    const [first] = nodes as [OrgNode];
    if ((into === null) === (name === null)) return needs("INTO_OR_NAME");
    if (into !== null && !areAlike(into, first)) return err({ kind: "NodesUnlike" });
    const place = (into ?? first).placeId;
    const elsewhere = nodes.find(({ placeId }) => placeId !== place);
    if (first.kind === "DEPARTMENT" && elsewhere)
      return err({ kind: "CampusesDiffer", name: elsewhere.name });
    if (into !== null) return ok({ ...nothing, ends: nodes, into });
    if (nodes.length < 2) return needs("TWO_NODES");
    if (elsewhere) return err({ kind: "PlacesDiffer" });
    const opens = opensLike(first, name);
    return opens.ok ? ok({ ...nothing, ends: nodes, opens: opens.value }) : opens;
  },

  SPLIT({ name, memberIds, departmentIds }, nodes) {
    const [of] = nodes as [OrgNode];
    if (nodes.length > 1) return needs("ONE_NODE");
    const [wanted, other] =
      of.kind === "DEPARTMENT" ? [memberIds, departmentIds] : [departmentIds, memberIds];
    if (wanted.length === 0 || other.length > 0) return needs("PART");
    const opens = opensLike(of, name);
    if (!opens.ok) return opens;
    return ok({ ...nothing, opens: opens.value, part: { of, memberIds, departmentIds } });
  },

  TAKE_OVER(_, nodes, into) {
    const [first] = nodes as [OrgNode];
    if (into === null) return needs("INTO");
    if (first.kind === "CAMPUS")
      return into.kind === "CAMPUS"
        ? ok({ ...nothing, ends: nodes, into })
        : err({ kind: "NodesUnlike" });
    const there = nodes.find(({ placeId }) => placeId === into.id);
    if (there) return err({ kind: "AlreadyThere", name: there.name });
    const fits = mayTakeOver(first, into);
    return fits.ok ? ok({ ...nothing, moves: nodes, into }) : fits;
  },

  CLOSE(_, nodes) {
    return nodes.length > 1 ? needs("ONE_NODE") : ok({ ...nothing, ends: nodes });
  },

  RENAME({ name }, nodes) {
    const [node] = nodes as [OrgNode];
    if (nodes.length > 1) return needs("ONE_NODE");
    if (name === null) return needs("NAME");
    const valid = organisationName(name);
    return valid.ok ? ok({ ...nothing, renames: { node, name: valid.value } }) : valid;
  },
};

/** Departments stand in a campus and belong to a branch or group; groups stand where their level may (ORG-R7, ORG-R8). */
function mayTakeOver(node: OrgNode, into: OrgNode): Result<null, ActRefusal> {
  if (node.level !== null)
    return into.level === null
      ? err({ kind: "NodesUnlike" })
      : mayStandUnder(node.level, into.level);
  return into.kind === "DEPARTMENT" || isUnion(into) ? err({ kind: "NodesUnlike" }) : ok(null);
}

function opensLike(
  { kind, level, placeId }: OrgNode,
  asked: string | null,
): Result<NonNullable<ActPlan["opens"]>, ActRefusal> {
  if (asked === null) return needs("NAME");
  const name = organisationName(asked);
  return name.ok ? ok({ kind, level, name: name.value, placeId: placeId as string }) : name;
}

/** A node takes part from the day after it came to be as it is; one that only receives may have begun that very day. */
function whyUnfit(node: OrgNode, on: LocalDate, receives: boolean): ActRefusal | null {
  const { name, since, closedOn } = node;
  if (closedOn !== openEnd) return { kind: "NodeClosed", name, closedOn };
  const isEarly = receives ? since > on : since >= on;
  return isEarly ? { kind: "NodeChangedSince", name, since } : null;
}
