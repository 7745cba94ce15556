import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import type { Desk } from "../matter/index.js";
import type { PersonUnknown } from "../member/index.js";

/** Only women have two tracks; men have one. */
export type TrackOfWomen = { readonly kind: "TrackOfWomen" };
export type SetRetirementTrackInput = {
  readonly memberId: string;
  /** Null: derived from the category of the post again. */
  readonly track: "WOMEN_55" | "WOMEN_50" | null;
};

/** Sets by which age a woman retires (55 or 50), as the personnel office has found; prompts follow it from then on. */
export const setRetirementTrack =
  ({ tx, people, unionId }: Desk) =>
  async (
    actor: Actor,
    { memberId, track }: SetRetirementTrackInput,
  ): Promise<Result<{ id: string }, PersonUnknown | TrackOfWomen>> => {
    const scope = scopeOf(actor, "people.write");
    const person = scope && (await people.find(scope, memberId));
    if (!person) return err({ kind: "PersonUnknown" });
    if (person.sex !== "FEMALE") return err({ kind: "TrackOfWomen" });
    await tx.query(
      "INSERT INTO retirement_track (union_id, member_id, track) VALUES (?) ON DUPLICATE KEY UPDATE track = VALUES(track)",
      [[unionId, memberId, track]],
    );
    return ok({ id: memberId });
  };
