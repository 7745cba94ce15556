import { startUnion } from "./testing/union.fixture.js";

test("a gateway that stops finishes the requests it has taken", async () => {
  const union = await startUnion();
  union.welfare.behaviour.hangs = true;
  const asked = union.ask("{ me { name visits { id } } }");
  while (union.welfare.seen.length === 0) await new Promise((soon) => setImmediate(soon));
  const stopped = union.stop();
  await expect(asked).resolves.toMatchObject({ status: 200, data: { me: { name: "会员1" } } });
  await stopped;
  await expect(fetch(union.url)).rejects.toThrow();
});
