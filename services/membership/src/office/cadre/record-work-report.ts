import { type Actor, err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import type { WorkReport } from "./cadre.repository.js";
import {
  type CadreDayWrong,
  type CadreNeeds,
  type CadreUnknown,
  findCadres,
} from "./cadre-needs.js";
import { type CadreTextUnfit, cadreTexts } from "./cadre-texts.js";

export type ReportedAlready = { readonly kind: "ReportedAlready"; readonly year: number };

/** Records a cadre's report on a year's work (述职) or integrity (述廉), once a year and kind (ORG-11). */
export const recordWorkReport =
  (needs: CadreNeeds) =>
  async (
    actor: Actor,
    input: WorkReport,
  ): Promise<
    Result<{ id: string }, CadreUnknown | CadreDayWrong | CadreTextUnfit | ReportedAlready>
  > => {
    const { memberId, reportedOn, year } = input;
    const texts = cadreTexts(input, { forum: 100, summary: 2000 });
    if (!texts.ok) return texts;
    const isInTime = reportedOn <= needs.today && year <= Number(reportedOn.slice(0, 4));
    if (!isInTime || year < 1950) return err({ kind: "CadreDayWrong", today: needs.today });
    const people = await findCadres(needs, actor, [memberId], reportedOn);
    if (!people.ok) return people;
    const id = newId();
    const recorded = { unionId: actor.unionId, id, recordedBy: actor.accountId };
    const report = { ...input, ...texts.value };
    const isNew = await needs.cadres.addReport(recorded, people.value[0]!.campusId, report);
    return isNew ? ok({ id }) : err({ kind: "ReportedAlready", year });
  };
