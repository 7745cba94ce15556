import { spawn } from "node:child_process";
import { interrupted } from "./interrupted.mjs";

const keep = 1024 * 1024;

/**
 * Runs a command to its end. When we are interrupted, the command and everything it started are ended and the
 * promise is rejected.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, endAt?: string }} [how] show: let the
 *   person see the output as it comes; endAt: words after which the command is ended, because it will not by itself
 * @returns {Promise<{ code: number, output: string, tail: string }>} code 127 when it could not be started;
 *   output is the last MiB of what it wrote, tail the last 15 lines
 */
export function run(command, args, { cwd, env, show = false, endAt } = {}) {
  return new Promise((resolve, reject) => {
    interrupted.throwIfAborted();
    let output = "";
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const end = () => endGroup(child.pid);
    interrupted.addEventListener("abort", end, { once: true });
    const hear = (text) => {
      output = (output + text).slice(-keep);
      if (show) process.stdout.write(text);
      if (endAt !== undefined && output.includes(endAt)) end();
    };
    const done = (code) => {
      interrupted.removeEventListener("abort", end);
      if (interrupted.aborted) return reject(interrupted.reason);
      const tail = output.trimEnd().split("\n").slice(-15).join("\n");
      resolve({ code, output, tail });
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("error", (error) => {
      hear(error.message);
      done(127);
    });
    child.once("close", (code) => done(code ?? 1));
  });
}

/** A detached child leads a group of its own: npm and compilers start further processes that must end with them. */
function endGroup(leader) {
  try {
    process.kill(-leader, "SIGTERM");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
