import { addDays } from "@union/kernel";
import fc from "fast-check";
import { lastingPost } from "../move/post-history.js";
import {
  attempt,
  begin,
  days,
  end,
  history,
  type Life,
  newLife,
  placesOn,
} from "../testing/lives.js";

test("2.1.4 10,000 people over ten years: nobody counts twice on a day, and what follows changes no past sum", () => {
  const people = 500;
  const twice: string[][] = [];
  const seen = { counted: 0, moved: 0, transferred: 0 };
  fc.assert(
    fc.property(
      fc.array(history, { minLength: people, maxLength: people }),
      fc.nat(days),
      (tries, cut) => {
        const until = addDays(begin, cut);
        const at = Array.from({ length: 12 }, (_, n) => addDays(begin, Math.floor((cut * n) / 12)));
        const sums = new Map<string, number>();
        const later = new Map<string, number>();
        const add = (to: Map<string, number>, life: Life) => {
          for (const on of at)
            for (const place of placesOn(life, on))
              to.set(`${on} ${place}`, (to.get(`${on} ${place}`) ?? 0) + 1);
        };
        for (const one of tries) {
          const life = newLife();
          let on = begin;
          let isTaken = false;
          for (const each of one) {
            on = addDays(on, each[0]);
            if (on >= end) break;
            if (!isTaken && on > until) {
              add(sums, life);
              isTaken = true;
            }
            attempt(life, each, on);
          }
          if (!isTaken) add(sums, life);
          add(later, life);
          for (let day = 0; day < days; day += 61) {
            const places = placesOn(life, addDays(begin, day));
            if (places.length > 1) twice.push(places);
            seen.counted += places.length;
          }
          for (const { facts } of Object.values(life))
            for (const { effectiveOn } of facts)
              for (const shift of [-1, 0, 1]) {
                const places = placesOn(life, addDays(effectiveOn, shift));
                if (places.length > 1) twice.push(places);
              }
          for (const { posts, facts } of Object.values(life)) {
            lastingPost(posts);
            seen.moved += posts.length - 1;
            seen.transferred += facts.filter(({ kind }) => kind === "TRANSFERRED_OUT").length;
          }
        }
        expect(twice).toEqual([]);
        expect(Object.fromEntries(later)).toEqual(Object.fromEntries(sums));
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
  for (const many of Object.values(seen)) expect(many).toBeGreaterThan(100);
}, 60_000);
