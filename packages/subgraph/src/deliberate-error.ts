import type { Actor, Sentence } from "@union/kernel";
import { GraphQLError } from "graphql";
import { type Locale, say } from "./locale.js";
import type { RequestContext } from "./request-context.js";

const sentences = {
  UNAUTHENTICATED: {
    zh: "请先登录。如果刚才已经登录，登录可能已过期，请重新登录。",
    en: "Please sign in. If you were signed in, your session may have ended; sign in again.",
  },
  FORBIDDEN: {
    zh: "您没有进行这项操作的权限，如有需要请联系本院工会的安全管理员。",
    en: "You are not allowed to do this; if you need to, ask your union's security administrator.",
  },
  NOT_FOUND: {
    zh: "没有找到，或不在您的管理范围内。",
    en: "There is no such thing, or it is outside your scope.",
  },
  BAD_USER_INPUT: {
    zh: "请求中有一项内容不符合要求，请检查后再试。",
    en: "One of the values sent is not acceptable; check it and try again.",
  },
} as const satisfies Record<string, Sentence>;

export type DeliberateCode = keyof typeof sentences;

/** An access failure or an impossible request: thrown, unlike refusals, and shown with its code and its sentence. */
export const deliberateError = (
  code: DeliberateCode,
  locale: Locale,
  sentence?: Sentence,
): GraphQLError =>
  new GraphQLError(say(sentence ?? sentences[code], locale), { extensions: { code } });

/** The actor of a request that needs one; throws UNAUTHENTICATED where nobody is signed in. */
export function signedInActor({ actor, locale }: Pick<RequestContext, "actor" | "locale">): Actor {
  if (actor === null) throw deliberateError("UNAUTHENTICATED", locale);
  return actor;
}
