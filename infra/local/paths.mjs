import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const local = join(root, ".local");

/** Where things are: the checkout, and everything that this checkout makes for itself under `.local/`. */
export const paths = {
  root,
  local,
  logs: join(local, "logs"),
  runs: join(local, "run"),
  files: join(local, "files"),
  mariadb: join(local, "mariadb"),
  redis: join(local, "redis"),
  template: join(local, "test-template"),
  settings: join(root, "infra"),
};
