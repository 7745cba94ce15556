import { paths } from "../local/paths.mjs";
import { run } from "../local/run.mjs";

const git = async (...args) => {
  const { code, output } = await run("git", ["-c", "core.quotePath=off", ...args], {
    cwd: paths.root,
  });
  return code === 0 ? output.split("\n").filter(Boolean) : [];
};

/**
 * What has been changed and not yet committed; when all is committed, what the last commit changed.
 * @returns {Promise<{ since: string, files: string[] }>} since: the commit it is compared with; files: those that
 *   still exist
 */
export async function changes() {
  const dirty = await git("status", "--porcelain");
  const [parent] = await git("rev-parse", "--verify", "--quiet", "HEAD~1");
  const since = dirty.length > 0 || parent === undefined ? "HEAD" : "HEAD~1";
  const [changed, added] = await Promise.all([
    git("diff", "--name-only", "--diff-filter=d", since),
    git("ls-files", "--others", "--exclude-standard"),
  ]);
  return { since, files: [...changed, ...added] };
}
