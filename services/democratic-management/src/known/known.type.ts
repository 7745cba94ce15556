import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("UnionOrg", {
  description: "An organisation of the union (工会组织); membership knows it.",
})
export class UnionOrgType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  static of = (id: string): UnionOrgType => Object.assign(new UnionOrgType(), { id });
}

@Directive('@key(fields: "id")')
@ObjectType("Member", { description: "A person of the staff (职工); membership knows it." })
export class MemberType {
  @Field(() => ID, { description: "The person's id." }) id!: string;
  static of = (id: string): MemberType => Object.assign(new MemberType(), { id });
}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType("Campus", { description: "A campus of the hospital (院区); membership knows it." })
export class CampusType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  static of = (id: string): CampusType => Object.assign(new CampusType(), { id });
}
