import { gauge } from "@union/observability";
import { fromSqlInstant, type Sql } from "@union/persistence";

const lag = gauge({
  name: "directory_lag_seconds",
  help: "Age of the newest change of campuses, departments, people or policy that the service has applied",
  labels: ["service"],
});

/**
 * Sets `directory_lag_seconds` to how long ago the newest change that a service knows of was told; call it before its
 * numbers are read. It grows while nothing changes, alike everywhere: a service is behind by what it has more than the
 * others. A directory that was told nothing has no value.
 */
export async function measureDirectoryLag(
  sql: Sql,
  service: string,
  now: Date = new Date(),
): Promise<void> {
  const [row] = await sql.query<{ at: string | null }[]>(
    "SELECT MAX(last_change_at) AS at FROM directory_state",
  );
  if (row?.at) lag.set({ service }, (now.getTime() - fromSqlInstant(row.at).getTime()) / 1_000);
  else lag.remove({ service });
}
