import type { Fraction, Sentence } from "@union/kernel";
import type { ContractSide } from "../contract.js";

/** 协商代表 — one who negotiates for a side. Persons of the staff by id; an outsider by his name alone. */
export type Representative = {
  readonly side: ContractSide;
  readonly memberId: string | null;
  readonly name: string;
  readonly isChief: boolean;
  readonly isOutsider: boolean;
  readonly isUnionChair: boolean;
  /** The paper of a chief of the staff side: his written delegation, or that of the union chair's own election or appointment. */
  readonly delegation: string | null;
};

/** What the check of representatives rests on: policy, and who is known to be chair. */
export type RepresentativeRules = {
  readonly least: number;
  readonly outsiderMax: Fraction;
  /** Who is known to be the union's chair: whoever signed in as such. Null where nobody is. */
  readonly chairId: string | null;
};

/** Something wrong with the representatives (CC-R4), in words. */
export type RepresentativeProblem = { readonly code: string; readonly says: Sentence };

const sides: readonly (readonly [ContractSide, Sentence])[] = [
  ["STAFF", { zh: "职工方", en: "the staff side" }],
  ["EMPLOYER", { zh: "单位方", en: "the employer's side" }],
];

/** CC-R4 everything that is wrong with the two sides, at once; none where negotiation may begin. */
export function representativeProblems(
  all: readonly Representative[],
  { least, outsiderMax, chairId }: RepresentativeRules,
): RepresentativeProblem[] {
  const problems: RepresentativeProblem[] = [];
  const say = (code: string, zh: string, en: string): void => {
    problems.push({ code, says: { zh, en } });
  };
  const of = (side: ContractSide) => all.filter((each) => each.side === side);
  const [staff, employer] = [of("STAFF"), of("EMPLOYER")];
  if (staff.length !== employer.length)
    say(
      "UNEQUAL",
      `双方代表人数须相等，现为职工方 ${staff.length} 人、单位方 ${employer.length} 人`,
      `the sides are equal in number; they are ${staff.length} and ${employer.length}`,
    );
  for (const [side, name] of sides) {
    const own = of(side);
    if (own.length < least)
      say(
        "TOO_FEW",
        `${name.zh}至少 ${least} 人，现为 ${own.length} 人`,
        `${name.en} needs at least ${least}, and has ${own.length}`,
      );
    const chiefs = own.filter(({ isChief }) => isChief);
    if (chiefs.length !== 1)
      say(
        "CHIEF",
        `${name.zh}须有且只有一名首席代表，现为 ${chiefs.length} 名`,
        `${name.en} needs exactly one chief, and has ${chiefs.length}`,
      );
    if (chiefs.some(({ isOutsider }) => isOutsider))
      say(
        "CHIEF_OUTSIDER",
        `${name.zh}首席代表不得由外聘人员担任`,
        `the chief of ${name.en} is no outsider`,
      );
    const outsiders = own.filter(({ isOutsider }) => isOutsider).length;
    if (isOver(outsiderMax, outsiders, own.length))
      say(
        "OUTSIDERS",
        `${name.zh}外聘代表 ${outsiders} 人，超过本方 ${own.length} 人的 ${outsiderMax.num}/${outsiderMax.den}`,
        `${outsiders} outsiders are more than ${outsiderMax.num}/${outsiderMax.den} of the ${own.length} of ${name.en}`,
      );
  }
  for (const { isChief, isUnionChair, memberId, delegation } of staff)
    if (
      isChief &&
      isUnionChair &&
      delegation === null &&
      (chairId === null || memberId !== chairId)
    )
      say(
        "CHAIR_UNPROVEN",
        "职工方首席代表是否为工会主席，系统无法核实，请填写其任职文件(如选举结果批复)，或由主席本人登录确定名单",
        "whether the chief of the staff side is the union chair is not known here: name the paper of his election, or have the chair fix the list himself",
      );
    else if (isChief && !isUnionChair && delegation === null)
      say(
        "CHIEF_DELEGATION",
        "职工方首席代表须为工会主席，或由其书面委托并填写委托书",
        "the chief of the staff side is the union chair, or delegated in writing: name the document",
      );
  const bothSides = staff.filter((one) => employer.some((other) => isSamePerson(one, other)));
  if (bothSides.length > 0)
    say(
      "BOTH_SIDES",
      `同一人不得代表双方(${bothSides.length} 人)；如只是同名，请在外聘代表姓名后注明单位`,
      `nobody is on both sides (${bothSides.length} are); of namesakes, write where the outsider comes from behind his name`,
    );
  if (
    all.some((one, at) =>
      all.some((other, n) => n > at && one.side === other.side && isSamePerson(one, other)),
    )
  )
    say("TWICE", "同一人在一方只能列一次", "nobody is listed twice on a side");
  return problems;
}

/** Two of the staff are one by their id; wherever somebody is named by name alone, the name tells. */
const isSamePerson = (one: Representative, other: Representative): boolean =>
  one.memberId !== null && other.memberId !== null
    ? one.memberId === other.memberId
    : one.name.trim() === other.name.trim();

/** Whether a part is more than the highest share; by integers only. */
const isOver = ({ num, den, inclusive }: Fraction, part: number, whole: number): boolean =>
  inclusive ? part * den > whole * num : part > 0 && part * den >= whole * num;
