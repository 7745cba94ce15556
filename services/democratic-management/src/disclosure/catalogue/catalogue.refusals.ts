import type { RefusalTexts } from "@union/kernel";
import type { AdjustDutyRefusal } from "./adjust-duty.js";

/** What is said where the catalogue cannot be adjusted. */
export const catalogueRefusals: RefusalTexts<AdjustDutyRefusal> = {
  DutyUnknownToCatalogue: () => ({
    zh: "公开目录中没有这个条目，请核对条目代码。",
    en: "The catalogue has no such entry; check its code.",
  }),
  CatalogueOfWholeUnion: () => ({
    zh: "公开目录属于全院，您的授权只限部分院区或科室；请交由院工会调整。",
    en: "The catalogue is the whole union's, and your grant covers a part of it; ask the union's own officer.",
  }),
  DecisionIncomplete: () => ({
    zh: "请填写调整理由(500 字以内)和决定文件(200 字以内)。",
    en: "Give the reason (up to 500 characters) and the document (up to 200) of the decision.",
  }),
  DecisionForThePast: () => ({
    zh: "目录调整不追溯：生效日期不能早于今天，以往各期的应公开事项不变；请填写今天或以后的日期。",
    en: "The catalogue is not changed for the past, and what was due stays due; let it take effect today or later.",
  }),
  DecisionDaysWrong: () => ({
    zh: "决定日期不能晚于今天，生效日期不能早于决定日期，也不能晚于 2200 年；请核对。",
    en: "A decision lies not in the future, and takes effect not before it was made and not after 2200; check both days.",
  }),
};
