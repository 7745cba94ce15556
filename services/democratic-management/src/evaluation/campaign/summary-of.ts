import type { Sql } from "@union/persistence";
import { type Locale, say } from "@union/subgraph";
import { basisPointsOf, satisfactionOf } from "../rate.js";
import { SubjectRepository } from "../subject/subject.repository.js";
import { ballotsOf, together } from "../tally.js";
import { nameOfCampaign } from "./campaign.js";
import { CampaignReader } from "./campaign.reader.js";
import { EvaluationSummaryType } from "./campaign.type.js";

const confirmed: readonly string[] = ["CONFIRMED", "FED_BACK", "RECTIFYING", "CLOSED"];

/**
 * What everybody of the union may know of a confirmed campaign. With fewer subjects, or fewer ballots on one of them, than are shown
 * (EV-R8), the mean is left out: it would tell one person's result.
 */
export async function summaryOf(
  sql: Sql,
  unionId: string,
  id: string,
  locale: Locale,
): Promise<EvaluationSummaryType | null> {
  const campaign = await new CampaignReader(sql).find(unionId, id);
  if (!campaign || !confirmed.includes(campaign.state)) return null;
  const repository = new SubjectRepository(sql);
  const subjects = await repository.briefly(unionId, id);
  const counts = await repository.counts(
    unionId,
    subjects.map((one) => one.id),
  );
  const least = Math.max(...subjects.map(({ leastBallots }) => leastBallots ?? 0), 0);
  const tallies = subjects.map((one) =>
    together((counts.get(one.id) ?? []).map(({ tally }) => tally)),
  );
  const isShown = subjects.length >= least && tallies.every((tally) => ballotsOf(tally) >= least);
  const rates = tallies.flatMap((tally) => basisPointsOf(satisfactionOf(tally)) ?? []);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  return Object.assign(new EvaluationSummaryType(), {
    name: say(nameOfCampaign(campaign), locale),
    evaluated: subjects.length,
    talks: subjects.filter(({ talkedOn }) => talkedOn !== null).length,
    satisfaction: isShown && rates.length > 0 ? Math.round(mean) : null,
  });
}
