import type { Result } from "@union/kernel";
import type { SendFailure } from "../send-failure.js";
import type { AccessTokens } from "./access-tokens.js";
import type { JsonAnswer } from "./ask-json.js";

/** Asks with the token kept; when the provider says that it is no good, fetches another and asks once more. */
export async function askWithToken(
  tokens: AccessTokens,
  ask: (token: string) => Promise<Result<JsonAnswer, SendFailure>>,
  isExpired: (answer: JsonAnswer) => boolean,
): Promise<Result<JsonAnswer, SendFailure>> {
  const first = await tokens.get();
  if (!first.ok) return first;
  const answer = await ask(first.value);
  if (!answer.ok || !isExpired(answer.value)) return answer;
  tokens.forget(first.value);
  const second = await tokens.get();
  return second.ok ? ask(second.value) : second;
}
