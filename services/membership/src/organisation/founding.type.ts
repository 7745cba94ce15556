import { LocalDateScalar } from "@union/subgraph";
import { Field, InputType, ObjectType } from "type-graphql";

@ObjectType("FoundingApproval", {
  description: "The upper union's approval on which a base-level union was set up (建会批复).",
})
export class FoundingApprovalType {
  @Field(() => String, { description: "Number of the document (批复文号)." }) document!: string;
  @Field(() => String, { description: "The upper union (批准的上级工会)." }) approvedBy!: string;
  @Field(() => LocalDateScalar, { description: "When it approved (批准日期)." })
  approvedOn!: string;
}

@ObjectType("Employer", {
  description: "The legal person whose staff the union unites (所在单位).",
})
export class EmployerType {
  @Field(() => String, { description: "Its name (单位名称)." }) name!: string;
  @Field(() => String, { description: "Its code (统一社会信用代码)." }) creditCode!: string;
}

@InputType({ description: "On which approval the union stands (登记建会批复)." })
export class RecordFoundingInput {
  @Field(() => String, { description: "Number of the document, 1 to 100 characters." })
  document!: string;
  @Field(() => String, { description: "The upper union, 1 to 100 characters." })
  approvedBy!: string;
  @Field(() => LocalDateScalar, { description: "When it approved, not in the future." })
  approvedOn!: string;
}

@InputType({ description: "Whose staff the union unites (登记所在单位)." })
export class RecordEmployerInput {
  @Field(() => String, { description: "Name, 1 to 100 characters." }) name!: string;
  @Field(() => String, { description: "Unified social credit code, 18 characters (GB 32100)." })
  creditCode!: string;
}
