import { bulkInsert, newId } from "@union/persistence";
import type { TestService } from "@union/testing";

type Union = { readonly unionId: string; readonly campusId: (name: string) => string };
type Seat = { readonly memberId: string; readonly campus: string; readonly class?: string };

/** A staff congress in its term, with its delegates and a session that opens on a day; answers the session's id. */
export async function aCongress(
  { ground }: TestService,
  { unionId, campusId }: Union,
  seats: readonly Seat[],
  opensOn: string,
): Promise<string> {
  const { manager } = ground.db;
  const [congressId, sessionId] = [newId(), newId()];
  await bulkInsert(
    manager,
    "congress",
    ["union_id", "id", "type", "no", "term_from", "term_to", "state", "version"],
    [[unionId, congressId, "STAFF", 3, "2023-01-01", "2030-01-01", "SITTING", 1]],
  );
  await bulkInsert(
    manager,
    "congress_session",
    ["union_id", "id", "type", "congress_no", "no", "kind", "opens_on", "state", "version"],
    [[unionId, sessionId, "STAFF", 3, 2, "REGULAR", opensOn, "PREPARING", 1]],
  );
  await bulkInsert(
    manager,
    "delegate",
    [
      ...["union_id", "id", "congress_id", "member_id", "class", "campus_id", "state"],
      ...["valid_from", "valid_to", "version"],
    ],
    seats.map((seat) => [
      ...[unionId, newId(), congressId, seat.memberId, seat.class ?? "FORMAL"],
      ...[campusId(seat.campus), "ACTIVE", "2023-01-01", "2030-01-01", 1],
    ]),
  );
  return sessionId;
}
