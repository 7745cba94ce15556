import type { Sentence } from "@union/kernel";

/** 四项社会职能 (ORG-04): what a piece of the union's work serves. */
export const unionFunctions = ["PROTECT", "BUILD", "PARTICIPATE", "EDUCATE"] as const;
export type UnionFunction = (typeof unionFunctions)[number];

/** How people call the four functions. */
export const unionFunctionNames: Readonly<Record<UnionFunction, Sentence>> = {
  PROTECT: { zh: "维护职能", en: "protecting" },
  BUILD: { zh: "建设职能", en: "building" },
  PARTICIPATE: { zh: "参与职能", en: "participating" },
  EDUCATE: { zh: "教育职能", en: "educating" },
};
