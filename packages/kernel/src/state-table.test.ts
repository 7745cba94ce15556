import { mayFollow, type StateTable } from "./state-table.js";

const doors: StateTable<"OPEN" | "SHUT" | "BRICKED_UP"> = {
  OPEN: ["SHUT"],
  SHUT: ["OPEN", "BRICKED_UP"],
  BRICKED_UP: [],
};

test("a state may follow only where the table says so", () => {
  const allowed = (["OPEN", "SHUT", "BRICKED_UP"] as const).flatMap((from) =>
    (["OPEN", "SHUT", "BRICKED_UP"] as const)
      .filter((to) => mayFollow(doors, from, to))
      .map((to) => `${from} ${to}`),
  );
  expect(allowed).toEqual(["OPEN SHUT", "SHUT OPEN", "SHUT BRICKED_UP"]);
});
