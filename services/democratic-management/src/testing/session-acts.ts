import type { Actor } from "@union/kernel";
import type { TestService } from "@union/testing";

const inputs: Readonly<Record<string, string>> = { checkOut: "CheckInInput" };
type Acted = {
  readonly __typename: string;
  readonly id: string;
  readonly code?: string;
  readonly message?: string;
};

/** One act on sessions by its name, as its answer. */
export const actOnSessions =
  (service: TestService) =>
  async (actor: Actor, name: string, input: object): Promise<Acted> => {
    const type = inputs[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const about = /Gathering/.test(name)
      ? "CongressGathering"
      : /Resolution/.test(name)
        ? "Resolution"
        : "CongressSession";
    const { done } = await service.ask<{ done: Acted }>(
      actor,
      `mutation($input: ${type}!) { done: ${name}(input: $input) { __typename
        ... on ${about} { id } ... on Refused { code message } } }`,
      { input },
    );
    return done;
  };

export type SeenSession = {
  readonly state: string;
  readonly partyState: string;
  readonly lateReason: string | null;
  readonly possibleSteps: readonly string[];
  readonly attendance: {
    readonly total: number;
    readonly now: number;
    readonly present: number;
    readonly nonVoting: number;
    readonly isQuorum: boolean;
    readonly working: string;
  };
  readonly tasks: readonly { readonly id: string; readonly doneOn: string | null }[];
  readonly bodies: readonly { kind: string; headId: string; memberIds: string[] }[];
  readonly resolutions: readonly { readonly id: string; readonly state: string }[];
  readonly agenda: readonly {
    readonly id: string;
    readonly no: number;
    readonly outcome: string;
    readonly working: string | null;
    readonly votes: readonly {
      readonly state: string;
      readonly kind: string;
      readonly present: number;
      readonly quorum: string;
      readonly candidates: readonly { readonly memberId: string; readonly result: string }[];
    }[];
  }[];
};

/** A session as somebody sees it. */
export async function sessionSeen(
  service: TestService,
  actor: Actor,
  id: string,
): Promise<SeenSession> {
  const { congressSession } = await service.ask<{ congressSession: SeenSession }>(
    actor,
    `query($id: ID!) { congressSession(id: $id) { state partyState lateReason possibleSteps
      attendance { total now present nonVoting isQuorum working } tasks { id doneOn } bodies { kind headId memberIds }
      resolutions { id state } agenda { id no outcome working votes { state kind present quorum candidates { memberId result } } } } }`,
    { id },
  );
  return congressSession;
}
