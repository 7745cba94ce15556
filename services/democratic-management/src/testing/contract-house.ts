import { localDate } from "@union/kernel";
import { newId } from "@union/persistence";
import { actorOf, passDay, type TestService, testService, upload } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCongress } from "./a-congress.js";
import { contractsOf } from "./contracts.js";
import { somePeople } from "./some-people.js";
import { aUnion } from "./union.js";

/** A demand for consultation as the staff side makes it. */
export const demand = {
  ...{ title: "集体合同(2024)", kind: "COLLECTIVE", basis: "VOLUNTARY", demandedBy: "STAFF" },
  ...{ demandedOn: "2023-12-01", document: "工会〔2023〕9号" },
};

type Started = {
  now: string;
  readonly service: TestService;
  readonly contracts: ReturnType<typeof contractsOf>;
};
type People = Awaited<ReturnType<typeof aUnion>> & {
  readonly minutes: () => Promise<string>;
  readonly hospitalLeader: ReturnType<typeof actorOf>;
  readonly representatives: readonly object[];
};

/** Starts a service for the tests of a file; `now` is the day that it believes to be. */
export async function startContractHouse() {
  const clock = { now: "2023-12-01" };
  const service = await testService(democraticManagement, {
    clock: () => new Date(`${clock.now}T02:00:00Z`),
  });
  const house: Started = Object.assign(clock, { service, contracts: contractsOf(service) });
  /** The house does what a day brings. */
  const sweep = async (day: string): Promise<void> => {
    house.now = day;
    await passDay(service, democraticManagement, localDate(day));
  };
  async function people(): Promise<People> {
    const union = await aUnion(house.service, somePeople());
    const seats = Array.from({ length: 120 }, () => ({ memberId: newId(), campus: "本部院区" }));
    await aCongress(house.service, union, seats, "2023-12-01");
    const hospitalLeader = actorOf(union.unionId, "HOSPITAL_LEADER");
    const minutes = () => upload(house.service, union.chair, "package.json");
    const rep = (side: string, memberId: string, isChief = false) => ({
      ...{
        side,
        memberId: union.memberId(memberId),
        isChief,
        isOutsider: false,
        isUnionChair: isChief && side === "STAFF",
        delegation: isChief && side === "STAFF" ? "选举结果批复" : null,
      },
    });
    const representatives = [
      ...[rep("STAFF", "E1", true), rep("STAFF", "E2"), rep("STAFF", "E3")],
      ...[rep("EMPLOYER", "M1", true), rep("EMPLOYER", "M2"), rep("EMPLOYER", "M3")],
    ];
    return { ...union, hospitalLeader, minutes, representatives };
  }
  async function inNegotiation(union: People, more: object = {}) {
    const { chair, hospitalLeader, representatives } = union;
    const { id } = await house.contracts.act(chair, "demandCollectiveContract", {
      ...demand,
      ...more,
    });
    const answer = { id, agrees: true, answeredOn: house.now, document: "复函" };
    await house.contracts.act(hospitalLeader, "answerContractDemand", answer);
    await house.contracts.act(chair, "fixContractRepresentatives", { id, representatives });
    return house.contracts.act(chair, "openContractNegotiation", {
      id,
      listPublishedOn: house.now,
    });
  }

  /** A meeting of today whose minutes both chiefs signed. */
  const meet = async (union: People, contractId: string, heldOn = house.now) =>
    house.contracts.act(union.chair, "recordContractMeeting", {
      ...{ contractId, heldOn, subject: "协商", minutesFileId: await union.minutes() },
      ...{ signedByStaff: true, signedByEmployer: true },
    });

  async function inCongress(union: People, more: object = {}) {
    const { chair } = union;
    const { id } = await inNegotiation(union, more);
    await meet(union, id);
    await house.contracts.act(chair, "takeContractStep", { id, step: "AGREE_DRAFT" });
    return house.contracts.act(chair, "takeContractStep", { id, step: "SUBMIT" });
  }
  const vote = (id: string, yes: number) => ({
    ...{
      id,
      votedOn: house.now,
      total: 120,
      present: 100,
      issued: 100,
      collected: 100,
      valid: 100,
    },
    ...{ yes, against: 100 - yes, abstain: 0 },
  });

  /** Signs and files today what has passed. */
  async function signAndFile({ chair }: People, id: string, document = "文本", termYears = 1) {
    const signing = { id, signedOn: house.now, document, termYears };
    await house.contracts.act(chair, "signCollectiveContract", signing);
    await house.contracts.act(chair, "sealCollectiveContract", { id, sealedOn: house.now });
    return house.contracts.act(chair, "fileCollectiveContract", {
      ...{ id, filedWith: "UPPER_UNION", filedOn: house.now, receivedOn: house.now },
    });
  }

  async function filed(union: People, more: object = {}) {
    const { id } = await inCongress(union, more);
    await house.contracts.act(union.chair, "recordContractVote", vote(id, 61));
    return signAndFile(union, id);
  }

  const acts = { sweep, people, inNegotiation, inCongress, vote, filed, meet, signAndFile };
  return Object.assign(house, acts);
}
