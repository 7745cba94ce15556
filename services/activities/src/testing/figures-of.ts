import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

type Asked = { readonly year?: number; readonly campusId?: string; readonly of?: string };

const query = `query($union: [_Any!]!, $year: Int!, $campusId: ID) {
  _entities(representations: $union) {
    ... on UnionOrg { figures: activityFigures(year: $year, campusId: $campusId) { code value } } } }`;

/** The figures of activities by code, as an actor sees them; 2025 of his own union unless told. */
export async function figuresOf(
  service: TestService,
  actor: Actor,
  { year = 2025, campusId, of = actor.unionId }: Asked = {},
): Promise<Record<string, number | null>> {
  type Answer = { _entities: [{ figures: { code: string; value: number | null }[] }] };
  const { _entities } = await service.ask<Answer>(actor, query, {
    union: [{ __typename: "UnionOrg", id: of }],
    year,
    campusId,
  });
  return Object.fromEntries(_entities[0].figures.map(({ code, value }) => [code, value]));
}
