import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

test("the migrations build what the mappings say: for every mapped table nothing is left to do", async () => {
  const { db } = service.ground;
  expect(db.entityMetadatas.map(({ tableName }) => tableName).sort()).toEqual([
    "account",
    "role_grant",
  ]);
  const { upQueries } = await db.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test("migrations are named in the order they run", () => {
  const names = service.ground.db.migrations.map(({ name }) => name ?? "");
  const own = names.filter((name) =>
    /create-(organisation|member|account|policy)|recorded/.test(name),
  );
  expect(own).toEqual([...own].sort());
  expect(own.length).toBeGreaterThan(3);
});
