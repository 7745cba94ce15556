import type { FigureDeclaration, FigureUnit, Page } from "@union/kernel";
import type { FigureAnswer, FigureQuestion, FigureReader, FigureRecord } from "@union/persistence";
import { Arg, Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { type Connection, connectionFrom, connectionType } from "./connection.type.js";
import { type Locale, say } from "./locale.js";
import { pageOf } from "./page.args.js";
import { CountScalar, LocalDateScalar } from "./scalars.js";

const FigureUnitEnum: Record<FigureUnit, FigureUnit> = {
  PERSONS: "PERSONS",
  PERSON_TIMES: "PERSON_TIMES",
  PIECES: "PIECES",
  ITEMS: "ITEMS",
  FEN: "FEN",
  BASIS_POINTS: "BASIS_POINTS",
};
registerEnumType(FigureUnitEnum, {
  name: "FigureUnit",
  description:
    "What a figure counts (计量单位): distinct persons (人数) are not person-times (人次).",
});

@Directive("@shareable")
@ObjectType("FigureRecord", { description: "One record behind a figure (明细)." })
export class FigureRecordType {
  @Field(() => ID, { description: "Id of the record in its own register." }) id!: string;
  @Field(() => String, { description: "What the record is, e.g. Visit." }) kind!: string;
  @Field(() => String, { description: "Words to recognise it by, e.g. its register number." })
  label!: string;
  @Field(() => LocalDateScalar, {
    description: "The day of the event that counts it into its year.",
  })
  on!: string;
  @Field(() => ID, { nullable: true, description: "Campus it belongs to (院区), if any." })
  campusId!: string | null;
  @Field(() => ID, { nullable: true, description: "Person it concerns, if one." }) memberId!:
    | string
    | null;
  @Field(() => CountScalar, { description: "What it adds to the figure, in the figure's unit." })
  amount!: number;

  static of(row: FigureRecord): FigureRecordType {
    const { id, kind, label, day, campus_id, member_id, amount } = row;
    return Object.assign(new FigureRecordType(), {
      id,
      kind,
      label,
      on: day,
      campusId: campus_id,
      memberId: member_id,
      amount: Number(amount),
    });
  }
}
const FigureRecordConnection = connectionType("FigureRecord", FigureRecordType, { shared: true });

@Directive("@shareable")
@ObjectType("CampusFigure", { description: "A figure's value for one campus (分院区指标)." })
export class CampusFigureType {
  @Field(() => ID, { description: "The campus (院区)." }) campusId!: string;
  @Field(() => CountScalar, { description: "Its value, in the figure's unit." }) value!: number;
}

@Directive("@shareable")
@ObjectType("Figure", {
  description: "A number of the annual summary (指标) that can be opened down to its records.",
})
export class FigureType {
  @Field(() => String, { description: "Code of its definition, e.g. C1_visits." }) code!: string;
  @Field(() => String, { description: "Its name in the reader's language." }) name!: string;
  @Field(() => String, {
    description:
      "What it means (指标说明): which records count, by which day, and what is left out.",
  })
  definition!: string;
  @Field(() => FigureUnitEnum, { description: "What it counts." }) unit!: FigureUnit;
  @Field(() => Int, { description: "Calendar year of the events (年度)." }) year!: number;
  @Field(() => ID, {
    nullable: true,
    description: "The campus it was asked for; null for all that the reader may see.",
  })
  campusId!: string | null;
  private question!: FigureQuestion;
  private reader!: FigureReader;
  private read: Promise<FigureAnswer> | null = null;

  @Field(() => CountScalar, {
    nullable: true,
    description:
      "The number, in its unit; null where it is not kept by campus and one campus was asked for, for a mean of nothing, and where nobody told it.",
  })
  async value(): Promise<number | null> {
    return (await this.answer()).value;
  }
  @Field(() => CountScalar, { description: "How many records stand behind it." })
  async rows(): Promise<number> {
    return (await this.answer()).rows;
  }
  @Field(() => FigureRecordConnection, {
    description: "The records behind it, oldest event first.",
  })
  async records(
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, 1 to 200." })
    first: number,
    @Arg("after", () => String, {
      nullable: true,
      description: "Cursor after which the page begins.",
    })
    after: string | null,
  ): Promise<Connection<FigureRecordType>> {
    const page: Page<FigureRecord> = await this.reader.records(
      this.question,
      pageOf({ first, after }),
    );
    return connectionFrom(page, FigureRecordType.of, () => this.rows());
  }
  @Field(() => [CampusFigureType], {
    nullable: true,
    description:
      "Campus by campus; campuses without records are left out. Null where it is not kept by campus.",
  })
  byCampus(): Promise<CampusFigureType[] | null> {
    return this.reader.byCampus(this.question);
  }
  private answer(): Promise<FigureAnswer> {
    this.read ??= this.reader.answer(this.question);
    return this.read;
  }

  static of(question: FigureQuestion, reader: FigureReader, locale: Locale): FigureType {
    const { code, name, definition, unit }: FigureDeclaration = question.figure;
    const { year, campusId } = question;
    return Object.assign(new FigureType(), {
      code,
      name: say(name, locale),
      definition: say(definition, locale),
      unit,
      year,
      campusId,
      question,
      reader,
    });
  }
}
