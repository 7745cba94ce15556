import type { OrgLevel } from "../graph/schema.generated.js";
import type { Snapshot } from "./snapshot.js";

export type ThingKind = "CAMPUS" | "DEPARTMENT" | OrgLevel;
type Thing = { readonly kind: ThingKind; readonly name: string; readonly under: string | null };

/** What became of something between two days. `before` is its name, or what it stood under, on the earlier day. */
export type Change = {
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: string;
} & (
  | { readonly what: "BEGAN" | "ENDED" }
  | { readonly what: "RENAMED" | "MOVED"; readonly before: string; readonly after: string }
);

function thingsOf({ orgs, campuses, departments }: Snapshot): Map<string, Thing> {
  const named = new Map([...orgs, ...campuses].map(({ id, name }) => [id, name]));
  const under = (id: string | null) => (id === null ? null : (named.get(id) ?? null));
  return new Map<string, Thing>([
    ...campuses.map(
      ({ id, name }) => [id, { kind: "CAMPUS", name, under: null }] as [string, Thing],
    ),
    ...departments.map(
      ({ id, name, campusId }) =>
        [id, { kind: "DEPARTMENT", name, under: under(campusId) }] as [string, Thing],
    ),
    ...orgs.map(
      ({ id, level, name, parentId }) =>
        [id, { kind: level, name, under: under(parentId) }] as [string, Thing],
    ),
  ]);
}

/** What began, ended, got another name or another place between an earlier day and a later one, as far as both are in sight. */
export function changesBetween(earlier: Snapshot, later: Snapshot): Change[] {
  const [were, are] = [thingsOf(earlier), thingsOf(later)];
  const ended = [...were].flatMap(([id, { kind, name }]): Change[] =>
    are.has(id) ? [] : [{ id, kind, name, what: "ENDED" }],
  );
  const others = [...are].flatMap(([id, { kind, name, under }]): Change[] => {
    const was = were.get(id);
    if (!was) return [{ id, kind, name, what: "BEGAN" }];
    const renamed = { what: "RENAMED", before: was.name, after: name } as const;
    const moved = { what: "MOVED", before: was.under ?? "", after: under ?? "" } as const;
    // What it stands under may have got another name itself; that is told of there.
    const isMoved = was.under !== under && placeOf(earlier, id) !== placeOf(later, id);
    return [
      ...(was.name === name ? [] : [{ id, kind, name, ...renamed }]),
      ...(isMoved ? [{ id, kind, name, ...moved }] : []),
    ];
  });
  return [...others, ...ended];
}

/** The id of what something stands under. */
const placeOf = ({ orgs, departments }: Snapshot, id: string): string | null =>
  departments.find((one) => one.id === id)?.campusId ??
  orgs.find((one) => one.id === id)?.parentId ??
  null;
