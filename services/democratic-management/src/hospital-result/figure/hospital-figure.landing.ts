import { err, isWide, ok } from "@union/kernel";
import { RegisterTable } from "@union/persistence";
import type { Landing, LandingSite } from "@union/registers";
import { type HospitalFigureRow, hospitalFigureRegister } from "./hospital-figure.register.js";
import { readHospitalFigures } from "./read-hospital-figures.js";

const tableAt = ({ tx, scope, requestedBy }: LandingSite) =>
  new RegisterTable<HospitalFigureRow>(tx, scope.unionId, {
    name: "hospital_figure",
    columnsOf: ({ year, indicator, value, unit, lastValue }) => ({
      ...{ year, indicator, value, unit, last_value: lastValue, entered_by: requestedBy },
    }),
  });

/** How the administration's figures come in: the whole hospital's, with whoever brought them and when. */
export const hospitalFigureLanding: Landing<(typeof hospitalFigureRegister)["columns"], null> = {
  register: hospitalFigureRegister,
  informative: [],
  unique: [],
  resolve: async ({ scope }, rows) =>
    rows.map(() =>
      isWide(scope)
        ? ok(null)
        : err({
            column: "指标",
            code: "WHOLE_UNION_ONLY",
            message: {
              zh: "医院运营数据属于全院，您的授权只限部分院区或科室，不能导入；请交由院工会导入。",
              en: "These figures are the whole hospital's, and your grant covers a part of it; ask the union's own officer to import them.",
            },
          }),
    ),
  insert: (site, entries) => tableAt(site).add(entries.map(({ row }) => row)),
  async correct(site, entries) {
    for (const { id, row } of entries) {
      await tableAt(site).correct(id, row);
      await site.tx.query(
        "UPDATE hospital_figure SET entered_at = UTC_TIMESTAMP(3) WHERE union_id = ? AND id = ?",
        [site.scope.unionId, id],
      );
    }
  },
  remove: (site, ids) => tableAt(site).remove(ids),
  countBuiltOn: async () => 0,
  read: readHospitalFigures,
};
