import { Directory } from "@union/directory";
import { addDays, err, isWide, ok } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { Landing, LandingSite } from "@union/registers";
import { periodAt } from "../catalogue/cycle.js";
import { dutiesOn } from "../catalogue/duties-in-force.js";
import { DutyChangeRepository } from "../catalogue/duty-change.repository.js";
import { disclosureRegister } from "./disclosure.register.js";
import { DisclosureRegisterRepository } from "./disclosure-register.repository.js";
import type { FoundDuty } from "./found-duty.js";
import { readDisclosures } from "./read-disclosures.js";
import { disclosureOfWholeUnion } from "./whole-union-only.js";

const repositoryAt = ({ tx, scope, today }: LandingSite) =>
  new DisclosureRegisterRepository(tx, scope.unionId, today);

/** How published items come in: as the whole union's, by the entry of the catalogue that has their audience and category. */
export const disclosureLanding: Landing<(typeof disclosureRegister)["columns"], FoundDuty> = {
  register: disclosureRegister,
  informative: [],
  unique: [],
  async resolve({ tx, scope }, rows) {
    const changes = await new DutyChangeRepository(tx).all(scope.unionId);
    const overrides = await new Directory(tx).policyOverrides(scope.unionId);
    return rows.map(({ audience, category, publishedOn: on }) => {
      if (!isWide(scope)) return err(disclosureOfWholeUnion);
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
    for (const entry of entries) await repositoryAt(site).correct(entry);
  },
  remove: (site, ids) => repositoryAt(site).remove(ids),
  countBuiltOn: (site, ids) => repositoryAt(site).countBuiltOn(ids),
  read: readDisclosures,
};
