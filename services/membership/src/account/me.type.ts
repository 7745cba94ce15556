import { Field, ObjectType } from "type-graphql";
import { MemberType } from "../member/index.js";
import { UnionOrgType } from "../organisation/index.js";
import { AccountType, GrantInForceType } from "./account.type.js";

@ObjectType("Me", { description: "Who is signed in (当前用户)." })
export class MeType {
  @Field(() => AccountType, { description: "The account (账号)." }) account!: AccountType;
  @Field(() => [GrantInForceType], { description: "The roles in force (授权)." })
  grants!: GrantInForceType[];
  @Field(() => MemberType, {
    nullable: true,
    description: "The person behind the account, if there is one.",
  })
  member!: MemberType | null;
  @Field(() => UnionOrgType, { description: "The union (基层工会)." }) union!: UnionOrgType;
}
