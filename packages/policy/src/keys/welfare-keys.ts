import { type Fen, type Fraction, fen } from "@union/kernel";
import { amount } from "../kinds/amount.js";
import { choice } from "../kinds/choice.js";
import { fields } from "../kinds/fields.js";
import { multiple } from "../kinds/threshold.js";
import { unsetOr } from "../kinds/unset-or.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

/** Leave beyond the national maternity leave, for the first and each further child. */
export type ExtraLeave = {
  readonly unit: "DAYS" | "MONTHS";
  readonly firstChild: number;
  readonly furtherChild: number;
};

/** The most that union money may give to a member, in fen; null where the province sets none. */
export type WelfareCeilings = {
  readonly festivalsPerYear: Fen | null;
  readonly birthday: Fen | null;
  readonly marriageOrBirth: Fen | null;
  readonly hospital: Fen | null;
  readonly deathOfMember: Fen | null;
  readonly deathOfRelative: Fen | null;
  readonly retirement: Fen | null;
  readonly hardshipOnce: Fen | null;
};

/**
 * DEEP and RELATIVE: multiples of the subsistence line below which a household is in hardship; ACCIDENT: the part of
 * yearly income above which the cost of an accident is. `inclusive` says whether the mark itself still counts as hardship.
 */
export type HardshipMultiples = {
  readonly DEEP: Fraction;
  readonly RELATIVE: Fraction;
  readonly ACCIDENT: Fraction;
};

const days = whole("days", 0, 365);
const ceiling = unsetOr(amount(100_000_000));

/** Women's protection, consolation and hardship aid (domain 2.7, 2.8.1–2.8.3). */
export const welfareKeys = {
  "women.maternityDays": policy(
    "WW-R5",
    "产假天数",
    "Days of maternity leave",
    whole("days", 98, 365),
    98,
    cite.read(
      "《女职工劳动保护特别规定》第7条",
      "Special Rules on the Labour Protection of Women Workers Art. 7",
    ),
  ),
  "women.extraDays": policy(
    "WW-R7",
    "地方奖励产假",
    "Extra maternity leave of the province",
    fields<ExtraLeave>({ unit: choice("DAYS", "MONTHS"), firstChild: days, furtherChild: days }),
    { unit: "DAYS", firstChild: 0, furtherChild: 0 },
    cite.unsure(
      "各省人口与计划生育条例规定，未选省份时为零",
      "Set by provincial population regulations; zero until a province is chosen",
    ),
  ),
  "women.monthlyRestDays": policy(
    "WW-R17",
    "女职工每月特殊休息天数",
    "Rest days a month for women beyond the law",
    whole("days", 0, 5),
    0,
    cite.practice("医院自定福利", "Benefit of the hospital"),
  ),
  "welfare.ceilings": policy(
    "2.8.2",
    "工会经费慰问标准上限",
    "Ceilings of what union money may give a member",
    fields<WelfareCeilings>({
      festivalsPerYear: ceiling,
      birthday: ceiling,
      marriageOrBirth: ceiling,
      hospital: ceiling,
      deathOfMember: ceiling,
      deathOfRelative: ceiling,
      retirement: ceiling,
      hardshipOnce: ceiling,
    }),
    {
      festivalsPerYear: fen(220_000),
      birthday: fen(50_000),
      marriageOrBirth: fen(200_000),
      hospital: fen(200_000),
      deathOfMember: fen(200_000),
      deathOfRelative: fen(200_000),
      retirement: fen(200_000),
      hardshipOnce: fen(200_000),
    },
    cite.seen(
      "示例：皖工发〔2025〕18号，请换成本省标准",
      "Sample: Anhui 2025 No. 18; replace with your province's amounts",
    ),
  ),
  "hardship.multiples": policy(
    "2.8.3",
    "困难职工认定倍数",
    "Marks that define hardship",
    fields<HardshipMultiples>({ DEEP: multiple, RELATIVE: multiple, ACCIDENT: multiple }),
    {
      DEEP: { num: 1, den: 1, inclusive: false },
      RELATIVE: { num: 2, den: 1, inclusive: false },
      ACCIDENT: { num: 4, den: 5, inclusive: false },
    },
    cite.seen("青岛、安庆的认定办法", "Tests of Qingdao and Anqing"),
  ),
  "hardship.reverifyMonths": policy(
    "HD-R1",
    "困难档案复核周期(月)",
    "Months after which a hardship file is verified again",
    whole("months", 1, 12),
    12,
    cite.practice("每年至少复核一次", "At least once a year"),
  ),
} as const;
