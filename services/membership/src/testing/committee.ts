import { localDate } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import type { ServiceParts } from "@union/service";
import { passDay, type TestService } from "@union/testing";
import { aNurse } from "./roster-row.js";
import { aUnion, type TestUnion } from "./union.js";

type Acted = { __typename: string; id: string; code?: string; message?: string };
type Told = UnionEvents["deadline.reached.v1"];

/** A union of seven nurses that may elect; the first three are the committee that `elects` proposes. */
export async function anElectorate(service: TestService, size = 7) {
  const union = await aUnion(service, "本部院区", "东院区");
  const rows = Array.from({ length: size }, () => aNurse("本部院区"));
  const people = await union.employs(...rows);
  return { ...union, people };
}
export type Electorate = Awaited<ReturnType<typeof anElectorate>>;

export const aSeat = (memberId: string, post: string, more: object = {}) => ({
  ...{ memberId, post, employment: "PART_TIME", duty: "GENERAL", leaderTie: "NONE" },
  ...(post !== "MEMBER" && { electedBy: "CONGRESS" }),
  ...more,
});

/** One act on committees by its name, as its answer. */
export const actOn =
  (service: TestService, { chair }: Pick<TestUnion, "chair">, actor = chair) =>
  async (name: string, input: object): Promise<Acted> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { done } = await service.ask<{ done: Acted }>(
      actor,
      `mutation($input: ${type}!) { done: ${name}(input: $input) {
        __typename ... on Committee { id } ... on Refused { code message } } }`,
      { input },
    );
    return done;
  };

/** An election of three: chair, vice-chair and a member; `more` is what a test is about. */
export const anElection = ({ unionId, people }: Electorate, more: object = {}) => ({
  ...{ orgId: unionId, kind: "UNION", termNo: 1, electedOn: "2021-05-20", termYears: 5 },
  ...{ document: "工发〔2021〕3号", decidedBy: "会员代表大会" },
  seats: [aSeat(people[0]!, "CHAIR"), aSeat(people[1]!, "VICE_CHAIR"), aSeat(people[2]!, "MEMBER")],
  ...more,
});

/** The seats of a committee as the chair sees them. */
export const seatsOf = async (service: TestService, { chair }: TestUnion, id: string) => {
  const { committee } = await service.ask<{
    committee: {
      seats: {
        id: string;
        post: string;
        validFrom: string;
        validTo: string | null;
        endReason: string | null;
      }[];
    };
  }>(
    chair,
    "query($id: ID!) { committee(id: $id) { seats { id post validFrom validTo endReason } } }",
    { id },
  );
  return committee.seats;
};

/** Runs the service's own schedules on some days, one after the other. */
export const sweeps =
  (service: TestService, parts: ServiceParts) =>
  async (...days: readonly string[]): Promise<void> => {
    for (const day of days) await passDay(service, parts, localDate(day));
  };

/** What a union was told of deadlines of a kind, in its order. */
export const toldOf = async (
  service: TestService,
  { unionId }: Pick<TestUnion, "unionId">,
  kind: string,
): Promise<Told[]> => {
  const rows = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'deadline.reached.v1' ORDER BY position",
    [unionId],
  );
  return rows.map(({ payload }): Told => JSON.parse(payload)).filter((told) => told.kind === kind);
};

/** The steps a union was told of. */
export const stepsTold = async (service: TestService, { unionId }: Pick<TestUnion, "unionId">) => {
  const rows = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1' ORDER BY position",
    [unionId],
  );
  return rows.map(({ payload }): UnionEvents["stage.passed.v1"] => JSON.parse(payload));
};
