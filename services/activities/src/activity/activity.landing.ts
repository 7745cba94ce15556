import { err, isWide, ok } from "@union/kernel";
import type { Landing, LandingSite } from "@union/registers";
import { ActivityReader } from "./activity.reader.js";
import { activityRegister } from "./activity.register.js";
import { ActivityRepository } from "./activity.repository.js";
import { wholeUnionOnly } from "./whole-union-only.js";

const repositoryAt = ({ tx, scope }: LandingSite) => new ActivityRepository(tx, scope.unionId);

/** How activities come in: whoever imports them answers for the whole union. */
export const activityLanding: Landing<(typeof activityRegister)["columns"], null> = {
  register: activityRegister,
  informative: [],
  unique: [],
  async resolve({ scope }, rows) {
    return rows.map(() => (isWide(scope) ? ok(null) : err(wholeUnionOnly)));
  },
  insert: (site, entries) => repositoryAt(site).add(entries.map(({ row }) => row)),
  async correct(site, entries) {
    for (const { id, row } of entries) await repositoryAt(site).correct(id, row);
  },
  remove: (site, ids) => repositoryAt(site).remove(ids),
  countBuiltOn: async () => 0,
  read: (sql, scope, ids) => new ActivityReader(sql).register(scope, ids),
};
