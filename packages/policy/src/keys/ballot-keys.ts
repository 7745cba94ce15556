import { fields } from "../kinds/fields.js";
import { threshold } from "../kinds/threshold.js";
import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

/** How many candidates more than seats, in percent of the seats. */
export type SurplusPercent = { readonly committee: number; readonly standing: number };

const twoThirds = { num: 2, den: 3, inclusive: true };
const elections = (en: string, zh: string) =>
  cite.seen(`《工会基层组织选举工作条例》${zh}`, `Regulations on base-level union elections${en}`);

/** Democratic evaluation and union elections (domain 2.5, 2.6). */
export const ballotKeys = {
  "evaluation.turnout": policy(
    "EV-R5",
    "民主评议有效参加比例",
    "Turnout that makes an evaluation valid",
    threshold,
    twoThirds,
    cite.practice("比照职代会到会比例", "By analogy with the quorum of the congress"),
  ),
  "evaluation.suppressBelow": policy(
    "EV-R8",
    "少于此票数的分组不公布",
    "Groups with fewer ballots are not shown",
    whole("persons", 2, 100),
    5,
    cite.practice("保护隐私的默认值", "Default for privacy"),
  ),
  "election.turnout": policy(
    "EL-R1",
    "选举到会比例",
    "Turnout that makes an election valid",
    threshold,
    twoThirds,
    elections(" Art. 17", "第17条"),
  ),
  "election.surplusPct": policy(
    "EL-R2",
    "差额比例(委员、常委)",
    "Surplus of candidates: committee and standing committee",
    fields<SurplusPercent>({
      committee: whole("percent", 0, 100),
      standing: whole("percent", 0, 100),
    }),
    { committee: 5, standing: 10 },
    cite.known(
      "《工会基层组织选举工作条例》第17条(常委10%未复核)",
      "Regulations on base-level union elections Art. 17 (10 % for the standing committee not re-checked)",
    ),
  ),
  "election.elect": policy(
    "EL-R4",
    "当选得票比例(占应到会人数)",
    "Votes of all entitled that elect",
    threshold,
    { num: 1, den: 2, inclusive: false },
    elections("", ""),
  ),
} as const;
