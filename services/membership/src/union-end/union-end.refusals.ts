import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type {
  UnionEndNotYet,
  UnionEndStands,
  UnionEndTextUnfit,
  UnionEndUnknown,
} from "./end-union.js";

export const unionEndRefusals: RefusalTexts<
  StepRefusal | UnionEndUnknown | UnionEndStands | UnionEndTextUnfit | UnionEndNotYet
> = {
  ...stepRefusals,
  UnionEndUnknown: () => ({
    zh: "没有找到这项撤销，或不在您的管理范围内，请刷新后重新选择。",
    en: "This end of the union was not found or is outside your scope; reload and choose again.",
  }),
  UnionEndStands: () => ({
    zh: "已有一项未放弃的工会撤销，请先办结或放弃。",
    en: "The end of the union is under way or done already; finish or drop that first.",
  }),
  UnionEndTextUnfit: ({ longest }) => ({
    zh: `请填写事由、文件和决定机构，此项为 1 至 ${longest} 个字。`,
    en: `Give the reason, the document and who decided; this field has 1 to ${longest} characters.`,
  }),
  UnionEndNotYet: ({ endsOn }) => ({
    zh: `单位于 ${endsOn} 终止，请在当日或之后确认。`,
    en: `The employer ends on ${endsOn}; confirm on that day or later.`,
  }),
};
