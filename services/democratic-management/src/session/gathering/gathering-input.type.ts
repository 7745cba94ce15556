import type { LocalDate } from "@union/kernel";
import { LocalDateScalar } from "@union/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import type { CongressType } from "../../congress/index.js";
import type { AgendaItemKind } from "../agenda/agenda-item.js";
import { AgendaItemKindEnum, CongressTypeEnum, GatheringKindEnum } from "../session-enums.type.js";
import type { GatheringKind } from "./gathering.repository.js";

type Maybe<T> = T | null | undefined;

@InputType({ description: "A matter of a joint meeting (事项)." })
export class GatheringMatterInput {
  @Field(() => String, { description: "What it is." }) title!: string;
  @Field(() => AgendaItemKindEnum, { description: "Its kind." }) kind!: AgendaItemKind;
  @Field(() => String, { description: "What came of it." }) result!: string;
}

@InputType({ description: "A joint meeting, inspection or training." })
export class RecordGatheringInput {
  @Field(() => CongressTypeEnum, { description: "Of which congress." }) type!: CongressType;
  @Field(() => GatheringKindEnum, { description: "What it was." }) kind!: GatheringKind;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => LocalDateScalar, { description: "When." }) heldOn!: LocalDate;
  @Field(() => Int, { description: "How many took part." }) participants!: number;
  @Field(() => String, { nullable: true, description: "What was found." })
  findings!: Maybe<string>;
  @Field(() => [GatheringMatterInput], { nullable: true, description: "Of a joint meeting." })
  matters!: Maybe<GatheringMatterInput[]>;
}

@InputType({ description: "A joint meeting to report to a session." })
export class ReportGatheringInput {
  @Field(() => ID, { description: "The joint meeting." }) id!: string;
  @Field(() => ID, { description: "The session." }) sessionId!: string;
}
