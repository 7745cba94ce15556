import { apiSchema } from "./api-schema.js";
import { composeSupergraph } from "./compose-supergraph.js";

test("callers see the fields of all services, and nothing of the services behind them", () => {
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
  const composed = composeSupergraph([
    { name: "one", sdl: `${link} type Query { "The first." a: String }` },
    { name: "two", sdl: `${link} type Query { b: String }` },
  ]);
  const seen = apiSchema(composed.ok ? composed.value : "");
  expect(seen).toContain('"""The first."""\n  a: String');
  expect(seen).toContain("b: String");
  expect(seen).not.toMatch(/join__|@link|invalid/);
});
