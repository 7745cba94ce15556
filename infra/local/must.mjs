import { paths } from "./paths.mjs";
import { run } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * Runs a command of the build; what it says when it fails is shown, with the words to run it again.
 * @param {string} words what a person types to run it
 * @param {string} command
 * @param {string[]} args
 * @param {string} [cwd] folder in which it runs, the checkout's unless named
 * @throws {Trouble} when it fails
 */
export async function must(words, command, args, cwd = paths.root) {
  const done = await run(command, args, { cwd });
  if (done.code === 0) return;
  throw new Trouble({
    what: { zh: `${words} 没有成功`, en: `${words} failed` },
    why: done.tail,
    todo: {
      zh: `请按上面的提示修改代码，再运行：${words}`,
      en: `Mend the code as it says above, then run: ${words}`,
    },
  });
}
