import {
  connectionType,
  DateTimeScalar,
  DownloadType,
  FenScalar,
  LocalDateScalar,
  resultOf,
} from "@union/subgraph";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { MemberType } from "../member/index.js";
import type { CopyFormat } from "./export-my-data.js";
import type { SensitiveReadRow } from "./sensitive-read.reader.js";

const CopyFormatNames: Record<CopyFormat, CopyFormat> = { JSON: "JSON", HTML: "HTML" };
export const CopyFormatEnum = CopyFormatNames;
registerEnumType(CopyFormatEnum, {
  name: "CopyFormat",
  description:
    "How a copy of one's own data is written: for programs (JSON), or to be read and printed (HTML).",
});

@ObjectType("MyData", {
  description:
    "What membership holds of the signed-in person, guarded values masked (我的个人信息); what the other services hold hangs on `member`.",
})
export class MyDataType {
  @Field(() => MemberType, { description: "The person, with what every service holds of him." })
  member!: MemberType;
  @Field(() => String, { nullable: true, description: "Document number, masked (证件号码)." })
  documentNoMasked!: string | null;
  @Field(() => String, { nullable: true, description: "Mobile number, masked (手机号)." })
  mobileMasked!: string | null;
  @Field(() => String, { nullable: true, description: "Birth date, the year alone (出生日期)." })
  bornOnMasked!: string | null;
  @Field(() => Boolean, { description: "Whether a dues base is known (会费基数)." })
  hasDuesBase!: boolean;
}

@ObjectType("OwnValues", {
  description:
    "One's own guarded values in the clear; that they were shown is on record (本人查看).",
})
export class OwnValuesType {
  @Field(() => String, { nullable: true, description: "Document number (证件号码)." })
  documentNo!: string | null;
  @Field(() => String, { nullable: true, description: "Mobile number (手机号)." })
  mobile!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Birth date (出生日期)." })
  bornOn!: string | null;
  @Field(() => FenScalar, { nullable: true, description: "Dues base in fen a month (会费基数)." })
  duesBaseFen!: number | null;
}

@ObjectType("SensitiveRead", {
  description: "Somebody saw one of my guarded values (谁看过我的个人信息).",
})
export class SensitiveReadType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, {
    description: "Which value: DOCUMENT_NO, MOBILE, BIRTH_DATE or ALL, as in an export.",
  })
  field!: string;
  @Field(() => String, { description: "Why (理由)." }) reason!: string;
  @Field(() => String, {
    nullable: true,
    description: "Who; null where no person of the staff did.",
  })
  readerName!: string | null;
  @Field(() => String, { nullable: true, description: "The part by which he saw it (角色)." })
  role!: string | null;
  @Field(() => Boolean, { description: "Whether it was an emergency access (紧急查看)." })
  isEmergency!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      "Where it left in a file: the register, such as roster, or registrationForm (导出); null where a value was looked at.",
  })
  exportOf!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "How many people stood in that file (导出人数); null where a value was looked at.",
  })
  exportedPeople!: number | null;
  @Field(() => DateTimeScalar, { description: "When." }) at!: Date;
  static of(row: SensitiveReadRow): SensitiveReadType {
    return Object.assign(new SensitiveReadType(), row, {
      isEmergency: Number(row.isEmergency) === 1,
    });
  }
}
export const SensitiveReadConnection = connectionType("SensitiveRead", SensitiveReadType);
export const ShowOwnValuesResult = resultOf(
  "ShowOwnValuesResult",
  OwnValuesType,
  "The values, or why they are not shown.",
);
export const ExportMyDataResult = resultOf(
  "ExportMyDataResult",
  DownloadType,
  "Where to fetch the file, or why there is none.",
);
