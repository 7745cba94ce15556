import type { OwnDataLegend } from "./own-data.js";
import { ownDataFields } from "./own-data-fields.js";
import type { Words } from "./own-data-part.js";
import { ownDataParts } from "./own-data-parts.js";
import { ownDataWords } from "./own-data-words.js";

export const personPart = { zh: "基本信息", en: "Person" };

/** The words of one part's own codes, as `part.field`; codes of the same meaning everywhere stand under the field alone. */
const ownCodes = (): Record<string, Words> =>
  Object.fromEntries(
    Object.entries(ownDataParts).flatMap(([part, { words }]) =>
      Object.entries(words ?? {}).map(([field, codes]) => [`${part}.${field}`, codes]),
    ),
  );

/** What a program needs to read a copy of one's own data. */
export const ownDataLegend: OwnDataLegend = {
  about: [
    {
      zh: "名称以 Fen 结尾的字段以分为单位；日期 9999-12-31 表示至今；以 At 结尾的字段为世界协调时。",
      en: "Fields that end in Fen are in fen; the day 9999-12-31 means to date; fields that end in At are UTC.",
    },
    {
      zh: "代码的含义先查 codes 中的“部分.字段”，再查“字段”；会籍事项的状态写作“事项.状态”。",
      en: "Look a code up under `part.field` of codes first, then under `field`; states of matters stand as `KIND.STATE`.",
    },
  ],
  parts: {
    person: personPart,
    ...Object.fromEntries(Object.entries(ownDataParts).map(([part, { name }]) => [part, name])),
  },
  fields: ownDataFields,
  codes: { ...ownDataWords, ...ownCodes() },
};
