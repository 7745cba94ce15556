import { DownloadType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, ObjectType } from "type-graphql";
import type { CardRow, CheckedCard } from "./card.reader.js";
import { shownCode } from "./check-code.js";

@ObjectType("MemberCard", { description: "A member's card in use (会员卡)." })
export class MemberCardType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "The member number (会员编号)." }) memberNo!: string;
  @Field(() => String, { description: "The check code (校验码), by which anybody verifies it." })
  checkCode!: string;
  @Field(() => LocalDateScalar, { description: "When it was issued." }) issuedOn!: string;

  static of({ id, memberNo, checkCode, issuedOn }: CardRow): MemberCardType {
    const shown = shownCode(checkCode);
    return Object.assign(new MemberCardType(), { id, memberNo, checkCode: shown, issuedOn });
  }
}

@ObjectType("MemberCardCheck", { description: "What a check code says of a card (会员卡校验)." })
export class MemberCardCheckType {
  @Field(() => Boolean, { description: "Whether the card is good today." }) isValid!: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      "The holder's name, all but its first character masked; null for a card that is not good.",
  })
  nameMasked!: string | null;

  static of(card: CheckedCard | null): MemberCardCheckType {
    const isValid = card?.isValid ?? false;
    const nameMasked = card && isValid ? maskedName(card.name) : null;
    return Object.assign(new MemberCardCheckType(), { isValid, nameMasked });
  }
}

const maskedName = (name: string): string =>
  [...name].map((sign, index) => (index === 0 ? sign : "*")).join("");

export const IssueMemberCardResult = resultOf(
  "IssueMemberCardResult",
  MemberCardType,
  "The card that is now in use, or why there is none.",
);
export const PrintMemberCardResult = resultOf(
  "PrintMemberCardResult",
  DownloadType,
  "Where to fetch the card, or why there is none.",
);
