import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

const query = `query($unions: [_Any!]!, $year: Int!, $campusId: ID) {
  _entities(representations: $unions) { ... on UnionOrg {
    democraticFigures(year: $year, campusId: $campusId) {
      code unit value rows byCampus { campusId value }
      records(first: 200) { totalCount edges { node { id kind label on campusId memberId amount } } } } } } }`;

export type Figure = {
  readonly code: string;
  readonly unit: string;
  readonly value: number;
  readonly rows: number;
  readonly byCampus: readonly { readonly campusId: string; readonly value: number }[];
  readonly records: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: FigureRecord }[];
  };
};
type FigureRecord = {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly campusId: string;
  readonly amount: number;
};

/** The figures of an actor's union by code: those of proposals, or of another prefix. */
export async function proposalFiguresOf(
  service: TestService,
  actor: Actor,
  { year = 2025, campusId = null as string | null, prefix = "B4_" } = {},
): Promise<Record<string, Figure>> {
  const { _entities } = await service.ask<{ _entities: { democraticFigures: Figure[] }[] }>(
    actor,
    query,
    { unions: [{ __typename: "UnionOrg", id: actor.unionId }], year, campusId },
  );
  const own = _entities[0]!.democraticFigures.filter(({ code }) => code.startsWith(prefix));
  return Object.fromEntries(own.map((one) => [one.code, one]));
}

/** Only the values, by code. */
export const valuesOf = (figures: Record<string, Figure>): Record<string, number> =>
  Object.fromEntries(Object.values(figures).map(({ code, value }) => [code, value]));
