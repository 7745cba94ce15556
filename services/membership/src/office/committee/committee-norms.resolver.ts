import { isWide, type LocalDate } from "@union/kernel";
import { CountScalar, LocalDateScalar, requireScope } from "@union/subgraph";
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver, registerEnumType } from "type-graphql";
import type { Context } from "../../context.js";
import { wordsOf } from "../../words-of.js";
import {
  type BaseUnionForm,
  baseUnionForms,
  type CommitteeNorms,
  committeeNorms,
} from "./committee-norms.js";
import { ElectorateReader } from "./electorate.reader.js";

const WomenFormEnum = wordsOf(["COMMITTEE", "COMMISSIONER"]);
registerEnumType(WomenFormEnum, {
  name: "WomenForm",
  description: "Women workers' committee 女职工委员会, or one women's commissioner 女职工委员.",
});

const BaseUnionFormEnum = wordsOf(baseUnionForms);
registerEnumType(BaseUnionFormEnum, {
  name: "BaseUnionForm",
  description:
    "How a base-level union may be had (建会形式): on its own 单独, with other units 联合, one organiser 组织员.",
});

@ObjectType("SeatRange", { description: "How many seats there may be (名额幅度)." })
export class SeatRangeType {
  @Field(() => Int, { description: "At least." }) min!: number;
  @Field(() => Int, { description: "At most." }) max!: number;
}

@ObjectType("CommitteeNorms", {
  description: "What the number of its people means for the union on a day (组织设置标准).",
})
export class CommitteeNormsType {
  @Field(() => CountScalar, { description: "Active members (会员)." }) members!: number;
  @Field(() => CountScalar, { description: "Of them, women (女会员)." }) women!: number;
  @Field(() => CountScalar, { description: "Staff (职工)." }) staff!: number;
  @Field(() => Boolean, {
    description: "A base-level committee must be set up (应建立基层工会委员会).",
  })
  isCommitteeDue!: boolean;
  @Field(() => [BaseUnionFormEnum], {
    description: "Which forms are open, the due one first (建会形式).",
  })
  baseUnionForms!: readonly BaseUnionForm[];
  @Field(() => String, {
    description: "What that means; a hint that bars nothing (建会提示).",
  })
  baseUnionHint!: string;
  @Field(() => Boolean, { description: "A full-time chair may be had (可设专职主席)." })
  mayHaveFullTimeChair!: boolean;
  @Field(() => WomenFormEnum, { description: "How women workers are represented." })
  womenForm!: CommitteeNorms["womenForm"];
  @Field(() => SeatRangeType, { nullable: true, description: "Seats of the committee (委员名额)." })
  committee!: SeatRangeType | null;
  @Field(() => SeatRangeType, { nullable: true, description: "Seats of the audit committee." })
  auditCommittee!: SeatRangeType | null;
  @Field(() => SeatRangeType, {
    nullable: true,
    description:
      "Delegates of a member congress (会员代表名额); null where the general meeting is held.",
  })
  delegates!: SeatRangeType | null;
}

@Resolver()
export class CommitteeNormsResolver {
  @Query(() => CommitteeNormsType, {
    nullable: true,
    description:
      "What the number of its people means for the union on a day, for officers of the whole union (组织设置标准).",
  })
  async committeeNorms(
    @Arg("on", () => LocalDateScalar, {
      nullable: true,
      description: "The day; today where absent.",
    })
    on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<CommitteeNormsType | null> {
    const scope = requireScope(context, "committees.write");
    if (!isWide(scope)) return null;
    const { unionId } = scope;
    const day = on ?? context.today;
    const counted = await new ElectorateReader(context.sql).count(
      unionId,
      { departmentIds: null },
      day,
    );
    const overrides = await context.readers.policies.all(unionId);
    const norms = committeeNorms(counted, day, overrides);
    const baseUnionHint = norms.baseUnionHint[context.locale];
    return Object.assign(new CommitteeNormsType(), { ...norms, baseUnionHint });
  }
}
