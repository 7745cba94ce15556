import { Directive, Field, ID, ObjectType } from "type-graphql";

@Directive('@key(fields: "id")')
@ObjectType("UnionOrg", {
  description: "An organisation of the union (工会组织); membership knows it.",
})
export class UnionOrgType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  static of = (id: string): UnionOrgType => Object.assign(new UnionOrgType(), { id });
}
