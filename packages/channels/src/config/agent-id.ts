/** The number of an application. Throws a sentence when it is none. */
export function agentId(text: string): number {
  if (!/^[1-9]\d{0,15}$/.test(text)) throw new Error("must be the number of the application.");
  return Number(text);
}
