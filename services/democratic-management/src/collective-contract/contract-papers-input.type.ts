import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Both sides exchange what they negotiate on (信息交换)." })
export class RecordContractExchangeInput {
  @Field(() => ID, { description: "The contract." })
  contractId!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  exchangedOn!: LocalDate;
  @Field(() => String, { description: "The document." })
  document!: string;
}

@InputType({ description: "The employer seals what was signed (单位盖章)." })
export class SealCollectiveContractInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  sealedOn!: LocalDate;
}

@InputType({ description: "Notice of the end of a contract (告知解除)." })
export class NotifyContractEndInput {
  @Field(() => ID, { description: "The contract." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "When." })
  notifiedOn!: LocalDate;
  @Field(() => String, { description: "Whom it was told." })
  notified!: string;
  @Field(() => String, { description: "The document." })
  document!: string;
}
