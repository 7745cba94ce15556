import type { Client } from "urql";
import { PeopleKnownDocument } from "./workbooks.generated.js";

const everyMs = 1_000;
const patience = 60;

/**
 * Waits until the registers know everybody whom the roster brought in, a minute at most: rows about people whom a service does
 * not know yet would be refused. A service that is down is not waited for, nor is anything once `signal` says so.
 */
export async function untilPeopleKnown(client: Client, signal: AbortSignal): Promise<void> {
  for (let round = 0; round < patience && !signal.aborted; round += 1) {
    const asked = client.query(PeopleKnownDocument, {}, { requestPolicy: "network-only" });
    const { data } = await asked.toPromise();
    const people = data?.members?.totalCount ?? 0;
    const known = [
      data?.democraticManagementDirectory,
      data?.welfareDirectory,
      data?.activitiesDirectory,
    ];
    if (known.every((directory) => (directory?.members ?? people) >= people)) return;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
