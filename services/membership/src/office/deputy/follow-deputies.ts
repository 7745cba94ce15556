import { Deadlines } from "@union/deadlines";
import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { Schedule } from "@union/worker";
import { PolicyOverrideRepository } from "../../policy/index.js";
import { CommitteeRepository } from "../committee/committee.repository.js";
import { CommitteeClocks } from "../committee/committee-clocks.js";
import { DeputyRepository } from "./deputy.repository.js";

const most = 100;

/** Every ten minutes the clocks of committees are handed to deputies whose time has begun, and taken from those whose time is over. */
export const followDeputies: Schedule = {
  name: "follow-officer-deputies",
  everyMs: 600_000,
  run: (tx, { day }) => follow(tx, day),
};

async function follow(tx: Sql, day: LocalDate): Promise<void> {
  const deputies = new DeputyRepository(tx);
  const committees = new CommitteeRepository(tx);
  for (const deputy of await deputies.turning(day, most)) {
    const { unionId, memberId } = deputy;
    const overrides = await new PolicyOverrideRepository(tx).all(unionId);
    const clocks = new CommitteeClocks(new Deadlines(tx), committees, deputies, overrides, day);
    for (const committee of await committees.ofMember(unionId, memberId))
      await clocks.hand(committee);
    await deputies.follow(deputy, day);
  }
}
