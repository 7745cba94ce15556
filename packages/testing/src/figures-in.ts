import type { Actor } from "@union/kernel";
import type { TestService } from "./test-service.js";

type Asked = { readonly year?: number; readonly campusId?: string; readonly of?: string };
type Answer = { _entities: [{ figures: { code: string; value: number | null }[] }] };

/** How to read the figures that a service adds to the union under a field: by code, as an actor sees them; 2025 unless told. */
export const figuresIn =
  (field: string) =>
  async (
    service: TestService,
    actor: Actor,
    { year = 2025, campusId, of = actor.unionId }: Asked = {},
  ): Promise<Record<string, number | null>> => {
    const query = `query($union: [_Any!]!, $year: Int!, $campusId: ID) {
      _entities(representations: $union) {
        ... on UnionOrg { figures: ${field}(year: $year, campusId: $campusId) { code value } } } }`;
    const union = [{ __typename: "UnionOrg", id: of }];
    const { _entities } = await service.ask<Answer>(actor, query, { union, year, campusId });
    return Object.fromEntries(_entities[0].figures.map(({ code, value }) => [code, value]));
  };
