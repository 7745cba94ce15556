import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { DelegationRow } from "../delegation/delegation.reader.js";
import type { DistrictRow } from "./district.reader.js";

@Directive('@key(fields: "id")')
@ObjectType("ElectoralDistrict", {
  description: "Departments that elect delegates together (选区).",
})
export class DistrictType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "Its number (编号)." }) no!: number;
  @Field(() => String, { description: "Its name (名称)." }) name!: string;
  @Field(() => Int, {
    nullable: true,
    description: "Persons when the seats were divided (人数); null before.",
  })
  headcount!: number | null;
  @Field(() => Int, { nullable: true, description: "Its seats (名额); null until divided." })
  quota!: number | null;
  @Field(() => Int, { description: "Seats that somebody holds since his election (已选)." })
  taken!: number;
  @Field(() => Int, { description: "Seats to be filled by election or by-election (空缺)." })
  vacancies!: number;
  congressId!: string;
  campusId!: string | null;
  static of(row: DistrictRow): DistrictType {
    const vacancies = Math.max((row.quota ?? 0) - row.taken, 0);
    return Object.assign(new DistrictType(), row, { vacancies });
  }
}

@ObjectType("Delegation", {
  description: "Delegates of some districts who deliberate together (代表团、组).",
})
export class DelegationType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "Its number." }) no!: number;
  @Field(() => String, { description: "Its name (名称)." }) name!: string;
  headId!: string | null;
  congressId!: string;
  static of = (row: DelegationRow): DelegationType => Object.assign(new DelegationType(), row);
}
