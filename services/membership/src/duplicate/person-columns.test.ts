import { personColumnsIn, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { personColumns, unfollowed } from "./person-columns.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

test("every column of membership that names a person follows a merge, or is named among those that do not", async () => {
  const followed = personColumns.map(({ table, column }) => `${table}.${column}`);
  const named = await personColumnsIn(service);
  expect(named.filter((place) => !followed.includes(place) && !unfollowed.includes(place))).toEqual(
    [],
  );
  expect(followed.filter((place) => !named.includes(place))).toEqual([]);
});
