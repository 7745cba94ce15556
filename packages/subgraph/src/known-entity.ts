import { Directive, Field, ID, ObjectType } from "type-graphql";

const descriptions = {
  UnionOrg: "An organisation of the union (工会组织); membership knows it.",
  Member: "A person of the staff (职工); membership knows it.",
  Campus: "A campus of the hospital (院区); membership knows it.",
} as const;

/** What a service knows of another's entity: that it exists. */
export type KnownEntity = { readonly id: string };

/**
 * The type by which a service names an entity of membership: to point at it or, where `isExtended`, to add fields of its
 * own. Each service makes its own class, because the fields that one adds must not appear in another.
 */
export function knownEntity(name: keyof typeof descriptions, { isExtended = false } = {}) {
  @Directive(isExtended ? '@key(fields: "id")' : '@key(fields: "id", resolvable: false)')
  @ObjectType(name, { description: descriptions[name] })
  class Known implements KnownEntity {
    @Field(() => ID, { description: "Its id." }) id!: string;
    static of = (id: string): KnownEntity => Object.assign(new Known(), { id });
  }
  return Known;
}
