import { randomUUID } from "node:crypto";
import { EntitySchema } from "typeorm";
import { StaleVersion, saveVersion } from "./stale-version.js";
import { openTestHouse, type TestHouse } from "./test-house.fixture.js";

type Bench = { id: string; unionId: string; version: number; place: string };
const BenchMapping = new EntitySchema<Bench>({
  name: "bench",
  columns: {
    id: { type: String, primary: true },
    unionId: { type: String, name: "union_id" },
    version: { type: Number },
    place: { type: String },
  },
});

let house: TestHouse;
beforeAll(async () => {
  const create =
    "CREATE TABLE bench (union_id CHAR(36), id CHAR(36), version INT, place VARCHAR(20), PRIMARY KEY (union_id, id))";
  house = await openTestHouse([create], [BenchMapping]);
});
afterAll(() => house.close());

async function aBench(): Promise<Bench> {
  const bench = { id: randomUUID(), unionId: randomUUID(), version: 1, place: "garden" };
  await house.db.getRepository(BenchMapping).insert(bench);
  return bench;
}
const stored = ({ id }: Bench) => house.db.getRepository(BenchMapping).findOneByOrFail({ id });

test("of two savers of one version the second is told, and the first one's values stand", async () => {
  const bench = await aBench();
  const [mine, yours] = [
    { ...bench, place: "hall" },
    { ...bench, place: "yard" },
  ];
  await saveVersion(house.db.manager, BenchMapping, mine);
  await expect(saveVersion(house.db.manager, BenchMapping, yours)).rejects.toThrow(StaleVersion);
  expect(await stored(bench)).toEqual({ ...bench, place: "hall", version: 2 });
});

test("a saver goes on with the new version and may save again", async () => {
  const bench = await aBench();
  bench.place = "hall";
  await saveVersion(house.db.manager, BenchMapping, bench);
  await saveVersion(house.db.manager, BenchMapping, bench);
  expect(await stored(bench)).toEqual({ ...bench, version: 3 });
});

test("an aggregate is saved within its own union only", async () => {
  const bench = await aBench();
  const elsewhere = { ...bench, unionId: randomUUID(), place: "moon" };
  await expect(saveVersion(house.db.manager, BenchMapping, elsewhere)).rejects.toThrow(
    StaleVersion,
  );
  expect(await stored(bench)).toEqual(bench);
});
