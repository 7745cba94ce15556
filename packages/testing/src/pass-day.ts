import type { LocalDate } from "@union/kernel";
import type { ServiceParts } from "@union/service";
import type { TestService } from "./test-service.js";

/**
 * Does what a day brings: every schedule of the service once, and its clocks until none is due any more, as the minutes of a
 * day would. One sweep takes up some clocks only, and those of other tests' unions may stand before one's own.
 */
export async function passDay(
  service: TestService,
  parts: ServiceParts,
  day: LocalDate,
): Promise<void> {
  const { db } = service.ground;
  const dueClocks = async (): Promise<number> => {
    const [row] = await db.query<{ due: number }[]>(
      "SELECT COUNT(*) AS due FROM deadline WHERE next_on <= ?",
      [day],
    );
    return Number(row?.due ?? 0);
  };
  for (const schedule of parts.schedules?.(service.ground) ?? []) {
    const run = () =>
      db.transaction("READ COMMITTED", (tx) =>
        schedule.run(tx, { instant: new Date(`${day}T02:00:00Z`), day }),
      );
    await run();
    if (schedule.name !== "sweep-deadlines") continue;
    for (let left = await dueClocks(), before = left + 1; left > 0 && left < before; ) {
      await run();
      before = left;
      left = await dueClocks();
    }
  }
}
