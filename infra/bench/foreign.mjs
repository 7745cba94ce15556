import { createRequire } from "node:module";
import { join } from "node:path";
import { paths } from "../local/paths.mjs";

/**
 * A library by way of the one workspace that knows it.
 * @param {string} workspace e.g. packages/persistence
 * @param {string} name e.g. mysql2/promise
 */
export const foreign = (workspace, name) =>
  createRequire(join(paths.root, workspace, "package.json"))(name);

export const mysql = foreign("packages/persistence", "mysql2/promise");
