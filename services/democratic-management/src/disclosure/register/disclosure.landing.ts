import { Directory } from "@union/directory";
import { addDays, err, isWide, ok } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { Landing, LandingSite } from "@union/registers";
import { periodAt } from "../catalogue/cycle.js";
import { dutiesOn } from "../catalogue/duties-in-force.js";
import { DutyChangeRepository } from "../catalogue/duty-change.repository.js";
import { type DisclosureRow, disclosureRegister } from "./disclosure.register.js";
import { disclosedHere, disclosureOfWholeUnion } from "./disclosure-problems.js";
import { DisclosureRegisterRepository } from "./disclosure-register.repository.js";
import type { FoundDuty } from "./found-duty.js";
import { isSameRow } from "./is-same-row.js";
import { readDisclosures } from "./read-disclosures.js";

const repositoryAt = ({ tx, scope, today }: LandingSite) =>
  new DisclosureRegisterRepository(tx, scope.unionId, today);

/**
 * How published items come in: as the whole union's, by the entry of the catalogue that has their audience and category. They
 * are records: what was dealt with here a sheet only repeats, and what a sheet tells is not on the public page before it was
 * reviewed here (DI-R9).
 */
export const disclosureLanding: Landing<(typeof disclosureRegister)["columns"], FoundDuty> = {
  register: disclosureRegister,
  informative: [],
  unique: [],
  async resolve(site, rows) {
    const { tx, scope } = site;
    const changes = await new DutyChangeRepository(tx).all(scope.unionId);
    const overrides = await new Directory(tx).policyOverrides(scope.unionId);
    const disclosed = await disclosedAt(
      site,
      rows.map(({ no }) => no),
    );
    return rows.map((row) => {
      const { no, audience, category, publishedOn: on } = row;
      if (!isWide(scope)) return err(disclosureOfWholeUnion);
      const stands = disclosed.get(no);
      if (stands !== undefined && !(stands && isSameRow(stands, row))) return err(disclosedHere);
      const duty = dutiesOn(changes, on).find(
        (one) => one.isOn && one.title.zh === category && one.audience === audience,
      );
      const period = duty && periodAt(duty.cycle, on);
      if (!period) return ok({ dutyCode: duty?.code ?? null, dueOn: null });
      const moment = { campusId: null, on: period.to };
      const days = resolvePolicy("disclosure.dueDays", moment, overrides).value;
      return ok({ dutyCode: duty?.code ?? null, dueOn: addDays(period.to, days) });
    });
  },
  insert: (site, entries) => repositoryAt(site).add(entries),
  async correct(site, entries) {
    const before = new Map<string, DisclosureRow>();
    const ids = entries.map(({ id }) => id);
    for await (const { id, row } of readDisclosures(site.tx, site.scope, ids)) before.set(id, row);
    for (const entry of entries) {
      const stood = before.get(entry.id);
      if (stood) await repositoryAt(site).correct(entry, stood);
    }
  },
  remove: (site, ids) => repositoryAt(site).remove(ids),
  countBuiltOn: (site, ids) => repositoryAt(site).countBuiltOn(ids),
  read: readDisclosures,
};

/** What stands of rows whose items were dealt with here: as it was published, or null where it is not published yet. */
async function disclosedAt(
  site: LandingSite,
  numbers: readonly string[],
): Promise<Map<string, DisclosureRow | null>> {
  const { tx, scope } = site;
  const found = await repositoryAt(site).disclosedHere(numbers);
  const rows = new Map<string, DisclosureRow>();
  const ids = found.map(({ id }) => id);
  const whole = { ...scope, reach: [{ campusIds: null, departmentIds: null }] };
  if (ids.length > 0)
    for await (const { id, row } of readDisclosures(tx, whole, ids)) rows.set(id, row);
  return new Map(found.map(({ id, no }) => [no, rows.get(id) ?? null]));
}
