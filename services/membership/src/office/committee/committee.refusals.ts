import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import { candidateRefusals } from "./candidate.refusals.js";
import type { DelayUnfit } from "./committee.js";
import type { ElectionRefusal } from "./elect-committee.js";
import { electionRefusals } from "./election.refusals.js";
import { type SeatRefusal, seatRefusals } from "./seat.refusals.js";

/** What is said where an act on a committee is refused. */
export const committeeRefusals: RefusalTexts<
  StepRefusal | ElectionRefusal | DelayUnfit | SeatRefusal
> = { ...stepRefusals, ...electionRefusals, ...candidateRefusals, ...seatRefusals };
