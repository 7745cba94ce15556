import { spawn } from "node:child_process";

const keep = 64 * 1024;

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void, signal?: AbortSignal }} [how]
 * @returns {Promise<{ code: number, output: string, tail: string }>} code 127 when it could not be started;
 *   output is the last 64 KiB of what it wrote, tail the last 15 lines
 */
export function run(command, args, { cwd, env, onOutput, signal } = {}) {
  return new Promise((resolve) => {
    let output = "";
    const hear = (chunk) => {
      output = (output + chunk).slice(-keep);
      onOutput?.(String(chunk));
    };
    const done = (code) => {
      resolve({ code, output, tail: output.trimEnd().split("\n").slice(-15).join("\n") });
    };
    const child = spawn(command, args, { cwd, env, signal, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("error", (error) => {
      hear(error.message);
      done(127);
    });
    child.once("close", (code) => done(code ?? 1));
  });
}
