import type { Sentence } from "./refusal.js";

type Words = readonly string[];
type Remark = { readonly means: RegExp; readonly say: (...words: string[]) => Sentence };

const kinds: Readonly<Record<string, Sentence>> = {
  LocalDate: { zh: "日期应写作 YYYY-MM-DD，如 2025-03-08", en: "a date is written YYYY-MM-DD" },
  DateTime: {
    zh: "时刻应写作 ISO 8601 格式，如 2025-03-08T02:00:00Z",
    en: "an instant is written in ISO 8601, such as 2025-03-08T02:00:00Z",
  },
  Int: { zh: "应为整数", en: "it is a whole number" },
  Fen: { zh: "应为以分计的整数", en: "it is a whole number of fen" },
  Boolean: { zh: "应为 true 或 false", en: "it is true or false" },
};

const unfit = (where: string, kind: string | undefined): Sentence => {
  const hint = kinds[kind ?? ""];
  return {
    zh: `“${where}”的值格式不符${hint ? `(${hint.zh})` : ""}，请改正后再提交。`,
    en: `The value of “${where}” is not of the right kind${hint ? ` (${hint.en})` : ""}; correct it and submit again.`,
  };
};

/** What GraphQL's own checks remark, in its English words; values are left out, since they may be anybody's number (PI-R9). */
const remarks: readonly Remark[] = [
  {
    means:
      /^Variable "\$\w+" got invalid value [\s\S]* at "([\w.[\]]+)"; (?:[\s\S]*?type "?(\w+))?/,
    say: unfit,
  },
  { means: /^Variable "\$(\w+)" got invalid value (?:[\s\S]*?; .*?type "?(\w+))?/, say: unfit },
  {
    means: /^Variable "\$(\w+)" of (?:required|non-null) type "([^"]+)" (?:was not|must not)/,
    say: (name, type) => ({
      zh: `请求缺少变量“${name}”(${type})，请补上后再提交。`,
      en: `The request lacks the variable “${name}” (${type}); give it and submit again.`,
    }),
  },
  {
    means: /^Cannot query field "(\w+)" on type "(\w+)"/,
    say: (field, type) => ({
      zh: `“${type}”没有“${field}”这一项，请对照接口说明修改查询。`,
      en: `“${type}” has no field “${field}”; look at the schema and correct the query.`,
    }),
  },
  {
    means: /^Unknown argument "(\w+)" on (?:field|directive) "@?([\w.]+)"/,
    say: (argument, field) => ({
      zh: `“${field}”没有参数“${argument}”，请对照接口说明修改查询。`,
      en: `“${field}” takes no argument “${argument}”; look at the schema and correct the query.`,
    }),
  },
  {
    means: /^Field "([\w.]+)" argument "(\w+)" of type .* is required/,
    say: (field, argument) => ({
      zh: `“${field}”须给出参数“${argument}”，请补上后再查。`,
      en: `“${field}” needs the argument “${argument}”; give it and ask again.`,
    }),
  },
  {
    means: /^Field "([\w.]+)" of required type .* was not provided/,
    say: (field) => ({
      zh: `须填写“${field}”，请补上后再提交。`,
      en: `“${field}” is required; fill it in and submit again.`,
    }),
  },
  {
    means: /^Field "(\w+)" is not defined by type "(\w+)"/,
    say: (field, type) => ({
      zh: `“${type}”没有“${field}”这一项，请删去后再提交。`,
      en: `“${type}” has no field “${field}”; leave it out and submit again.`,
    }),
  },
  {
    means: /^Field "(\w+)" of type .* must have a selection of subfields/,
    say: (field) => ({
      zh: `“${field}”须写明要它的哪些项，请补上后再查。`,
      en: `Say which fields of “${field}” you want, and ask again.`,
    }),
  },
  {
    means: /^Unknown type "(\w+)"/,
    say: (type) => ({
      zh: `接口没有“${type}”这一类型，请对照接口说明修改查询。`,
      en: `There is no type “${type}”; look at the schema and correct the query.`,
    }),
  },
  {
    means: /^Syntax Error/,
    say: () => ({
      zh: "查询写得不完整或有错字，请检查括号和引号后再查。",
      en: "The query is not well formed; look at its brackets and quotes and ask again.",
    }),
  },
  {
    means: /^(\w+) cannot represent/,
    say: (kind) => unfit(kind, kind),
  },
];

/** What GraphQL remarks on a request that does not fit the schema, as a sentence that quotes no value. */
export function queryMistake(remark: string): Sentence {
  for (const { means, say } of remarks) {
    const found: Words | null = means.exec(remark);
    if (found) return say(...found.slice(1));
  }
  return {
    zh: "请求与接口的定义不符，请对照接口说明检查各项和变量后再提交。",
    en: "The request does not fit the schema; check its fields and variables and submit again.",
  };
}
