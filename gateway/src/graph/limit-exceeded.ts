import type { Sentence } from "@union/kernel";
import type { DocumentMeasure } from "./measure.js";
import { queryLimits } from "./query-limits.js";

/** What an operation exceeds, in a sentence; null when it may be asked. */
export function limitExceeded(measure: DocumentMeasure): Sentence | null {
  const { depth, aliases, directives, rootFields, cost } = measure;
  const limits = queryLimits;
  if (depth > limits.depth)
    return {
      zh: `查询嵌套了 ${depth} 层，最多 ${limits.depth} 层，请分成几次查询。`,
      en: `The query is ${depth} levels deep, at most ${limits.depth} are allowed; ask in several queries.`,
    };
  if (aliases > limits.aliases)
    return {
      zh: `查询用了 ${aliases} 个别名，最多 ${limits.aliases} 个，请减少别名。`,
      en: `The query has ${aliases} aliases, at most ${limits.aliases} are allowed; use fewer.`,
    };
  if (directives > limits.directives)
    return {
      zh: `查询用了 ${directives} 个指令，最多 ${limits.directives} 个，请减少指令。`,
      en: `The query has ${directives} directives, at most ${limits.directives} are allowed; use fewer.`,
    };
  if (rootFields.length > limits.rootFields)
    return {
      zh: `一次请求查询了 ${rootFields.length} 项，最多 ${limits.rootFields} 项，请分成几次请求。`,
      en: `The request asks for ${rootFields.length} things, at most ${limits.rootFields} are allowed; ask in several requests.`,
    };
  if (cost > limits.cost)
    return {
      zh: `查询的数据量估计为 ${cost}，最多 ${limits.cost}，请减少每页条数或字段。`,
      en: `The query may return ${cost} values, at most ${limits.cost} are allowed; ask for smaller pages or fewer fields.`,
    };
  return null;
}
