import { LocalDateScalar, type Locale, say } from "@union/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DiffChangeEnum } from "../disclosure-enums.type.js";
import { DisclosureShareType } from "../share.type.js";
import type { VersionRow } from "./disclosure-parts.reader.js";
import { type DiffPiece, versionDiff } from "./version-diff.js";

@ObjectType("DisclosureDiffPiece", {
  description: "A piece of a text beside the version before it (版本对比).",
})
export class DiffPieceType {
  @Field(() => DiffChangeEnum, { description: "Kept, added or removed." })
  change!: DiffPiece["change"];
  @Field(() => String, { description: "The piece itself." }) text!: string;
}

const closedTitle = {
  zh: "本版本含不宜公开的内容，已停止公开。",
  en: "This version held what is not to be made public; its text is closed.",
};

@ObjectType("DisclosureVersion", {
  description:
    "A published version; it is never changed, though a later one may close its text (公开版本).",
})
export class DisclosureVersionType {
  @Field(() => Int, { description: "Its number, from 1." }) no!: number;
  @Field(() => String, { description: "Its title." }) title!: string;
  @Field(() => String, { description: "Its text." }) body!: string;
  @Field(() => String, {
    nullable: true,
    description: "What it corrects (更正说明); null for the first.",
  })
  correction!: string | null;
  @Field(() => LocalDateScalar, { description: "When it was published." }) publishedOn!: string;
  @Field(() => Boolean, {
    description:
      "Whether a later version closed its text (DI-R9, 已停止公开); those who keep the item still read it.",
  })
  isClosed!: boolean;
  before!: VersionRow | null;

  @Field(() => [DiffPieceType], {
    description: "How title and text differ from the version before; empty for the first.",
  })
  diff(): DiffPiece[] {
    const { before, title, body } = this;
    return before === null
      ? []
      : versionDiff(`${before.title}\n${before.body}`, `${title}\n${body}`);
  }

  static of(row: VersionRow, before: VersionRow | null): DisclosureVersionType {
    const isClosed = row.isClosed === 1;
    return Object.assign(new DisclosureVersionType(), row, { before, isClosed });
  }

  /** Versions as others than their keepers read them: a closed one keeps its number and its day, not its text. */
  static openOf(rows: readonly VersionRow[], locale: Locale): DisclosureVersionType[] {
    const open = rows.map((row) =>
      row.isClosed === 1
        ? { ...row, title: say(closedTitle, locale), body: "", correction: null }
        : row,
    );
    return open.map((row, n) => {
      const before = open[n - 1] ?? null;
      return DisclosureVersionType.of(row, before?.isClosed === 1 ? null : before);
    });
  }
}

@ObjectType("DisclosureDisplay", {
  description: "Proof that a paper board showed an item (上墙公示佐证).",
})
export class DisclosureDisplayType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Where (地点)." }) place!: string;
  @Field(() => LocalDateScalar, { description: "From this day." }) from!: string;
  @Field(() => LocalDateScalar, { description: "To this day." }) to!: string;
  @Field(() => String, {
    nullable: true,
    description: "The photo, by an address that lives for minutes; for those who keep the item.",
  })
  photoUrl!: string | null;
}

@ObjectType("DisclosureCampusReading", {
  description: "Who of a campus opened an item, as a number (院区阅读率).",
})
export class CampusReadingType {
  @Field(() => ID, { description: "The campus (院区)." }) campusId!: string;
  @Field(() => DisclosureShareType, {
    nullable: true,
    description: "Readers of its staff; null below five.",
  })
  rate!: DisclosureShareType | null;
}

@ObjectType("DisclosureReading", {
  description: "How many of the staff opened an item, never who (阅读率).",
})
export class DisclosureReadingType {
  @Field(() => DisclosureShareType, {
    nullable: true,
    description: "In all; null where a campus is left out.",
  })
  total!: DisclosureShareType | null;
  @Field(() => [CampusReadingType], { description: "Campus by campus." })
  byCampus!: CampusReadingType[];
}
