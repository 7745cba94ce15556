import { Deadlines, persons } from "@union/deadlines";
import type { Clock, LocalDate } from "@union/kernel";
import { newId, Outbox, type Sql } from "@union/persistence";
import { Steps } from "@union/stages";
import type { Schedule } from "@union/worker";
import { PolicyOverrideRepository } from "../../policy/index.js";
import { CommitteeRepository } from "../committee/committee.repository.js";
import { CommitteeClocks } from "../committee/committee-clocks.js";
import { DeputyRepository } from "../deputy/deputy.repository.js";
import { nameOfTransfer } from "./name-of-transfer.js";
import { type OfficerTransfer, OfficerTransferRepository } from "./officer-transfer.repository.js";
import { transferStages } from "./transfer.stages.js";
import { keepTransferClock } from "./transfer-clock.js";

const most = 50;

/** Where the rules say so, the upper union's silence becomes consent on the day after its answer was due (ORG-R17). */
export const silenceIsConsent = (clock: Clock): Schedule => ({
  name: "officer-transfer-silence",
  everyMs: 600_000,
  run: async (tx, { day }) => {
    const transfers = new OfficerTransferRepository(tx);
    for (const transfer of await transfers.silentBefore(day, most))
      await consent(tx, transfers, transfer, day, clock);
  },
});

async function consent(
  tx: Sql,
  transfers: OfficerTransferRepository,
  transfer: OfficerTransfer,
  today: LocalDate,
  clock: Clock,
): Promise<void> {
  const { unionId, id, campusId, memberId, state } = transfer;
  const committees = new CommitteeRepository(tx);
  const deadlines = new Deadlines(tx);
  const overrides = await new PolicyOverrideRepository(tx).all(unionId);
  const standIns = new DeputyRepository(tx);
  const clocks = new CommitteeClocks(deadlines, committees, standIns, overrides, today);
  const committee = await committees.hold(unionId, transfer.committeeId);
  const moved: OfficerTransfer = {
    ...transfer,
    // Where another committee was elected meanwhile, there is no term left to protect.
    state: committee === null ? "WITHDRAWN" : transferStages.steps.SILENCE.to,
  };
  await transfers.save(moved);
  if (committee === null) return;
  await keepTransferClock({ deadlines, clocks, overrides, today }, committee, moved);
  const outbox = new Outbox(tx, { unionId, traceId: newId() });
  await new Steps(tx, outbox, clock).pass(transferStages, null, {
    ...{ unionId, subject: id, subjectName: nameOfTransfer(committee), campusId },
    ...{ step: "SILENCE", from: state, to: moved.state, opinion: null },
    parties: {
      COMMITTEE: (await clocks.partiesOf(committee)).responsible,
      OFFICER: persons(memberId),
    },
  });
}
