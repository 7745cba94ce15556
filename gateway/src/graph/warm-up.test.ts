import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startUnion } from "../testing/union.fixture.js";

test("operations are planned before the first request without asking a service", async () => {
  const folder = await mkdtemp(join(tmpdir(), "operations-"));
  await writeFile(
    join(folder, "members.graphql"),
    "query M($first: Int!, $level: Level!) { members(first: $first) { nodes { visits { id } } } echo(level: $level) }",
  );
  await writeFile(
    join(folder, "rename.graphql"),
    "mutation R($name: String!) { rename(name: $name) }",
  );
  await writeFile(join(folder, "old.graphql"), "{ fieldThatWasRemoved }");
  const union = await startUnion({ OPERATIONS: folder });
  try {
    expect([...union.membership.seen, ...union.welfare.seen]).toEqual([]);
    const lines = union.lines.join();
    expect(lines).toMatch(/"file":"old.graphql"/);
    expect(lines).not.toMatch(/"file":"(?:members|rename).graphql"/);
    expect(lines).toMatch(/query plans are warm/);
    await expect(union.ask("{ me { name } }")).resolves.toMatchObject({ data: { me: {} } });
  } finally {
    await union.stop();
    await rm(folder, { recursive: true });
  }
});
