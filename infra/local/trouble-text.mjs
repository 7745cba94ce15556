import { diskTrouble } from "./disk-trouble.mjs";
import { Trouble } from "./trouble.mjs";

const indent = (text) => text.replaceAll(/^/gm, "    ");

/**
 * A trouble as a person reads it in a terminal; anything else with its stack, because it is a mistake of ours.
 * @param {unknown} error
 */
export function troubleText(error) {
  const trouble = error instanceof Trouble ? error : diskTrouble(error);
  if (trouble === null)
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { what, why, todo } = trouble.told;
  return [
    `✗ ${what.zh}`,
    `  ${what.en}`,
    ...(why ? [indent(why)] : []),
    `→ ${todo.zh}`,
    `  ${todo.en}`,
  ].join("\n");
}
