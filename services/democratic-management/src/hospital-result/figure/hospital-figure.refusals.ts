import type { RefusalTexts } from "@union/kernel";
import type { YuanTooPrecise } from "./indicator.js";

/** What is said of an indicator that cannot be stored as typed. */
export const hospitalFigureRefusals: RefusalTexts<YuanTooPrecise> = {
  YuanTooPrecise: () => ({
    zh: "以“元”为单位的数值最多两位小数,请核对。",
    en: "An amount in yuan has at most two decimals; check it.",
  }),
};
