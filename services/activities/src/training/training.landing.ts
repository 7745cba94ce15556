import { err, isWide, ok } from "@union/kernel";
import type { Landing, LandingSite, RowProblem } from "@union/registers";
import { TrainingReader } from "./training.reader.js";
import { trainingRegister } from "./training.register.js";
import { TrainingRepository } from "./training.repository.js";

const repositoryAt = ({ tx, scope }: LandingSite) => new TrainingRepository(tx, scope.unionId);

/** A training belongs to the whole union: whoever answers for a part of it only cannot register it. */
const wholeUnionOnly: RowProblem = {
  column: "编号",
  code: "WHOLE_UNION_ONLY",
  message: {
    zh: "培训讲座属于全院工会，您的授权只限部分院区或科室，不能登记；请交由院工会导入。",
    en: "A training belongs to the whole union, and your grant covers a part of it; ask the union's own officer to import it.",
  },
};

/** How trainings come in: whoever imports them answers for the whole union. */
export const trainingLanding: Landing<(typeof trainingRegister)["columns"], null> = {
  register: trainingRegister,
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
  read: (sql, scope, ids) => new TrainingReader(sql).register(scope, ids),
};
