import { type Deadlines, holdersOf, type Party, persons } from "@union/deadlines";
import { addDays, addMonths, type LocalDate } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { committeeTermEnds, resultAnswerDue, seatVacant } from "./committee.deadlines.js";
import type { CommitteeRepository } from "./committee.repository.js";
import { type Committee, committeeName } from "./committee-name.js";

type Seats = Pick<CommitteeRepository, "seats" | "leftSeats">;
type Parties = { readonly responsible: Party; readonly deputy: Party };
/** Who stands in for people on a day. */
export type StandIns = {
  of(unionId: string, memberIds: readonly string[], on: LocalDate): Promise<string[]>;
};

/** The clocks of a committee: its term, the vacancies of its leading offices, and the upper union's answer. */
export class CommitteeClocks {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly committees: Seats,
    private readonly standIns: StandIns,
    private readonly overrides: readonly PolicyOverride[],
    private readonly today: LocalDate,
  ) {}

  /** The committee is responsible; above it stands the contact to the upper union, or the chair, and who stands in for its leaders. */
  async partiesOf(committee: Committee): Promise<Parties> {
    const { unionId, campusId, upperContact } = committee;
    const seats = await this.committees.seats(committee);
    const leaders = seats.filter(({ post }) => post !== "MEMBER").map(({ memberId }) => memberId);
    const standIns = await this.standIns.of(unionId, leaders, this.today);
    const above = upperContact === null ? holdersOf(["CHAIR"], null) : persons(upperContact);
    return {
      responsible:
        seats.length === 0
          ? holdersOf(["CHAIR", "UNION_OFFICER"], campusId)
          : persons(...seats.map(({ memberId }) => memberId).sort()),
      deputy: { ...above, recipients: [...above.recipients, ...standIns] },
    };
  }

  /** A term has begun on the election day (ORG-R10). */
  async begin(committee: Committee): Promise<void> {
    const { electedOn, endsOn } = committee;
    await this.deadlines.start(committeeTermEnds, {
      ...(await this.about(committee, committee.id)),
      startedOn: electedOn,
      dueOn: endsOn,
    });
  }

  /** Another committee follows: nothing of this one is owed any more. */
  async end(committee: Committee): Promise<void> {
    const { unionId, id } = committee;
    await this.deadlines.meet(committeeTermEnds, { unionId, subject: id }, this.today);
    await this.deadlines.cancel(resultAnswerDue, { unionId, subject: id });
    for (const seat of await this.committees.leftSeats(committee))
      await this.deadlines.cancel(seatVacant, { unionId, subject: seat.id });
  }

  async delay({ unionId, id }: Committee, until: LocalDate): Promise<void> {
    await this.deadlines.move(committeeTermEnds, { unionId, subject: id }, until, this.today);
  }

  /** A leading office is vacant from a day on, and is to be filled within the months of the policy of that day (ORG-R16). */
  async vacate(committee: Committee, seatId: string, on: LocalDate): Promise<void> {
    const moment = { campusId: committee.campusId, on };
    const months = resolvePolicy("officer.vacancyMaxMonths", moment, this.overrides).value;
    await this.deadlines.start(seatVacant, {
      ...(await this.about(committee, seatId)),
      startedOn: on,
      dueOn: addMonths(on, months),
    });
  }

  async fill({ unionId }: Committee, seatId: string): Promise<void> {
    await this.deadlines.meet(seatVacant, { unionId, subject: seatId }, this.today);
  }

  /** The result was reported today; the upper union answers in so many days (ORG-R15). */
  async report(committee: Committee): Promise<void> {
    const moment = { campusId: committee.campusId, on: this.today };
    const days = resolvePolicy("committee.resultAnswerDays", moment, this.overrides).value;
    await this.deadlines.start(resultAnswerDue, {
      ...(await this.about(committee, committee.id)),
      startedOn: this.today,
      dueOn: addDays(this.today, days),
    });
  }

  async answer({ unionId, id }: Committee): Promise<void> {
    await this.deadlines.meet(resultAnswerDue, { unionId, subject: id }, this.today);
  }

  /** Others sit on the committee, or stand in for its leaders, from now on: all its clocks tell them. */
  async hand(committee: Committee): Promise<void> {
    const { unionId, id } = committee;
    const parties = await this.partiesOf(committee);
    for (const kind of [committeeTermEnds, resultAnswerDue])
      await this.deadlines.reassign(kind, { unionId, subject: id }, parties);
    for (const seat of await this.committees.leftSeats(committee))
      await this.deadlines.reassign(seatVacant, { unionId, subject: seat.id }, parties);
  }

  private async about(committee: Committee, subject: string) {
    const { unionId, campusId } = committee;
    const subjectName = committeeName(committee);
    return { unionId, subject, subjectName, campusId, ...(await this.partiesOf(committee)) };
  }
}
