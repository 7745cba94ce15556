import { join } from "node:path";
import { paths } from "./paths.mjs";

/**
 * The path of a tool that `npm ci` installed.
 * @param {string} name
 */
export const tool = (name) => join(paths.root, "node_modules", ".bin", name);
