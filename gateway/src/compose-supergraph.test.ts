import { composeSupergraph } from "./compose-supergraph.js";

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

test("subgraphs are composed with placeholder addresses, the same way every time", () => {
  const subgraphs = [
    { name: "one", sdl: `${link} type Query { a: String }` },
    { name: "two", sdl: `${link} type Query { b: String }` },
  ];
  const composed = composeSupergraph(subgraphs);
  expect(composed).toEqual(composeSupergraph(subgraphs));
  expect(composed).toMatchObject({
    ok: true,
    value: expect.stringMatching(
      /ONE @join__graph\(name: "one", url: "http:\/\/one.invalid\/graphql"\)/,
    ),
  });
});

test("subgraphs that contradict each other are refused with the reasons", () => {
  const composed = composeSupergraph([
    { name: "one", sdl: `${link} type Query { a: String }` },
    { name: "two", sdl: `${link} type Query { a: Int }` },
  ]);
  expect(composed).toEqual({
    ok: false,
    error: [expect.stringMatching(/Query\.a/), expect.anything()],
  });
});
