import { type Actor, err, ok, type Result } from "@union/kernel";
import { command } from "@union/persistence";
import type { LetterRoom, LetterUnknown } from "@union/subgraph";
import { deadLetters, queueState } from "@union/worker";
import type { ServiceGround } from "./service-parts.js";

type Input = { readonly letterId: string };
type Dealt = Promise<Result<{ id: string }, LetterUnknown>>;

/** What the dead letters of a service are dealt with by: on its own queue, within one union. */
export function letterRoom({ db, config }: ServiceGround, service: string): LetterRoom {
  const { redisUrl, queuePrefix: prefix } = config;
  const letters = deadLetters({ redisUrl, ...(prefix && { prefix }) }, [service]);
  const dealt = (letterId: string, wasThere: boolean): Awaited<Dealt> =>
    wasThere ? ok({ id: letterId }) : err({ kind: "LetterUnknown" });
  return {
    list: (unionId, first, after) => letters.list(unionId, first, after),
    queue: () => queueState(redisUrl, service, prefix),
    drive: command(
      db,
      "driveDeadLetter",
      () =>
        async ({ unionId }: Actor, { letterId }: Input): Dealt =>
          dealt(letterId, await letters.driveAgain(unionId, service, letterId)),
    ),
    dismiss: command(
      db,
      "dismissDeadLetter",
      ({ tx }) =>
        async ({ unionId }: Actor, { letterId }: Input): Dealt =>
          dealt(letterId, await letters.dismiss(tx, unionId, service, letterId)),
    ),
  };
}
