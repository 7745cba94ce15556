import { join } from "node:path";
import { paths } from "./paths.mjs";
import { run } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * Creates the demo union with its accounts, or finds that they are there.
 * @param {NodeJS.ProcessEnv} env membership's own and DEMO_PASSWORD
 * @returns {Promise<string>} the logins, as the program wrote them
 */
export async function createDemoUnion(env) {
  const program = "services/membership/dist/bootstrap.js";
  return (await must(program, env, false)).output.trimEnd();
}

/**
 * Loads the demo year through the gateway, or finds it there, and lets it print its figures.
 * @param {NodeJS.ProcessEnv} env
 */
export async function loadDemoYear(env) {
  await must("infra/demo/load.mjs", env, true);
}

async function must(program, env, show) {
  const args = ["--enable-source-maps", join(paths.root, program)];
  const done = await run(process.execPath, args, { cwd: paths.root, env, show });
  if (done.code === 0) return done;
  throw new Trouble({
    what: {
      zh: `示例数据没有装好（${program}）`,
      en: `The demo data could not be loaded (${program})`,
    },
    why: done.tail,
    todo: {
      zh: `请看 ${paths.logs} 中各服务的日志；处理后再运行 npm start，它会接着做`,
      en: `Read the services' logs in ${paths.logs}; then run npm start again, it carries on from there`,
    },
  });
}
