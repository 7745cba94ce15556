import { aptCommand, serverPackages } from "./apt-command.mjs";
import { findBinary } from "./binaries.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * The full path of a program that the system must have.
 * @param {string} name
 * @throws {Trouble} with the command that installs it
 */
export function requireBinary(name) {
  const found = findBinary(name);
  if (found !== null) return found;
  const command = aptCommand(serverPackages);
  throw new Trouble({
    what: { zh: `本机没有 ${name}`, en: `This machine has no ${name}` },
    todo: { zh: `请运行：${command}`, en: `Please run: ${command}` },
  });
}
