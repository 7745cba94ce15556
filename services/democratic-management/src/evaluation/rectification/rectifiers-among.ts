import type { Campaign } from "../campaign/campaign.js";
import { consequenceOf } from "../consequence.js";
import type { EvaluationNeeds } from "../evaluation-needs.js";
import { incompetenceOf } from "../rate.js";
import { thresholdsOf } from "../subject/result.js";
import type { Subject } from "../subject/subject.js";
import { together } from "../tally.js";

type Rectifiers = {
  /** Who was given something to put right, by member id. */
  readonly given: readonly string[];
  /** Subjects whose result asks for it (EV-R7) and who were given nothing. */
  readonly lacking: number;
  /** Rectifications that nobody has accepted yet. */
  readonly open: number;
};

/** How a campaign stands with what is to be put right. */
export async function rectifiersAmong(
  {
    subjects,
    rectifications,
    directory,
  }: Pick<EvaluationNeeds, "subjects" | "rectifications" | "directory">,
  { unionId, id, kind }: Campaign,
  all: readonly Subject[],
): Promise<Rectifiers> {
  const given = await rectifications.ofCampaign(unionId, id);
  const counts = await subjects.counts(
    unionId,
    all.map((one) => one.id),
  );
  const overrides = await directory.policyOverrides(unionId);
  const lacking = all.filter((subject) => {
    if (subject.evaluatedOn === null) return false;
    const moment = { campusId: subject.campusId, on: subject.evaluatedOn };
    const tally = together((counts.get(subject.id) ?? []).map((one) => one.tally));
    const consequence = consequenceOf(incompetenceOf(tally), thresholdsOf(kind, moment, overrides));
    return consequence !== "NONE" && !given.some(({ subjectId }) => subjectId === subject.id);
  });
  return {
    given: given.map(({ memberId }) => memberId),
    lacking: lacking.length,
    open: given.filter(({ state }) => state !== "ACCEPTED").length,
  };
}
