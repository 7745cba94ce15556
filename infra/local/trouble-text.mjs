import { Trouble } from "./trouble.mjs";

const indent = (text) => text.replaceAll(/^/gm, "    ");

/**
 * A trouble as a person reads it in a terminal; anything else with its stack, because it is a mistake of ours.
 * @param {unknown} error
 */
export function troubleText(error) {
  if (!(error instanceof Trouble)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { what, why, todo } = error.told;
  return [
    `✗ ${what.zh}`,
    `  ${what.en}`,
    ...(why ? [indent(why)] : []),
    ...(todo ? [`→ ${todo.zh}`, `  ${todo.en}`] : []),
  ].join("\n");
}
