import type { Database } from "@union/persistence";

/** How many rows each table of a service's database holds, counted one by one. */
export async function tableCounts(db: Database): Promise<Readonly<Record<string, number>>> {
  const tables = await db.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name",
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await db.query<{ n: number | string }[]>(`SELECT COUNT(*) AS n FROM \`${name}\``);
    counts[name] = Number(row!.n);
  }
  return counts;
}
