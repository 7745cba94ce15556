import { rename, writeFile } from "node:fs/promises";
import { startUnion, supergraphOf } from "../testing/union.fixture.js";

/** Writes as the composition does: in one step. */
async function replace(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

test("a changed supergraph is served without a restart, and a broken one changes nothing", async () => {
  const union = await startUnion();
  try {
    const sdl = union.welfare.sdl.replace("reason: String", "reason: String  note: String");
    const changed = supergraphOf({ membership: union.membership, welfare: { sdl } });
    await expect(union.ask("{ visits { note } }")).resolves.toMatchObject({ status: 400 });

    await replace(union.supergraph, "type Query { broken");
    await union.said("the graph stays as it was");
    await expect(union.ask("{ me { name } }")).resolves.toMatchObject({ data: { me: {} } });

    await replace(union.supergraph, changed);
    await union.said("the supergraph was loaded again");
    const { status } = await union.ask("{ visits { note } }");
    expect(status).toBe(200);
    expect(union.welfare.seen.at(-1)?.query).toContain("note");
  } finally {
    await union.stop();
  }
});
