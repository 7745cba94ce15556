import type { UnionEvents } from "@union/messages";
import { newId } from "@union/persistence";
import fc from "fast-check";
import { Directory } from "./directory.reader.js";
import { openTestHouse, type TestHouse } from "./test-house.js";

let house: TestHouse;
let directory: Directory;
beforeAll(async () => {
  house = await openTestHouse(process.env["DATABASE_URL"] ?? "");
  directory = new Directory(house.db);
});
afterAll(() => house.close());

const kinds = ["person", "campus", "department", "policy"] as const;
/** Something that had so many versions; a person's last one may be that he was taken back. */
type Thing = {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  readonly versions: number;
  readonly isTakenBack: boolean;
};
type Card = { readonly thing: Thing; readonly version: number; readonly isResync: boolean };

const place = newId();
const dated = (id: string, version: number) => ({
  id,
  name: `第${version}名`,
  validFrom: `200${version}-01-01`,
  validTo: version % 2 ? "9999-12-31" : `201${version}-01-01`,
  version,
});
const personOf = (id: string, version: number) => ({
  id,
  staffNo: `S${version}`,
  name: `第${version}名`,
  sex: version % 2 ? ("MALE" as const) : ("FEMALE" as const),
  campusId: place,
  departmentId: place,
  status: version % 3 ? ("ACTIVE" as const) : null,
  birthMonthDay: version % 2 ? null : `0${version}-01`,
  employmentType: "CONTRACT" as const,
  staffCategory: version % 2 ? "护士" : null,
  posts: [],
  cadreRank: version % 2 ? "中层" : null,
  version,
});
const policyOf = (id: string, version: number) => ({
  id,
  key: "dues.rate",
  campusId: version % 2 ? null : place,
  value: { version },
  effectiveFrom: "2025-01-01",
  source: `第${version}号决定`,
  version,
});
const isRemoval = ({ thing, version }: Card): boolean =>
  thing.isTakenBack && version === thing.versions;
/** A person who was taken back is told again without his name: it is not kept. */
const personIn = (card: Card) => ({
  ...personOf(card.thing.id, card.version),
  ...(isRemoval(card) && { removed: true, ...(card.isResync && { name: "—", status: null }) }),
});

/** Cards arrive together as they stand in the list: one event a kind. */
async function deliver(unionId: string, cards: readonly Card[]): Promise<void> {
  const of = (kind: Thing["kind"]) => cards.filter(({ thing }) => thing.kind === kind);
  const members = of("person").map(personIn);
  const campuses = of("campus").map(({ thing, version }) => dated(thing.id, version));
  const departments: UnionEvents["department.changed.v1"]["departments"] = of("department").map(
    ({ thing, version }) => ({ ...dated(thing.id, version), campusId: place }),
  );
  const overrides = of("policy").map(({ thing, version }) => policyOf(thing.id, version));
  if (members.length > 0) await house.hear("member.changed.v1", { unionId, members });
  if (campuses.length > 0) await house.hear("campus.changed.v1", { unionId, campuses });
  if (departments.length > 0) await house.hear("department.changed.v1", { unionId, departments });
  if (overrides.length > 0) await house.hear("policy.changed.v1", { unionId, overrides });
}

/** What the directory knows now, by id. */
async function known(unionId: string, things: readonly Thing[]): Promise<Map<string, unknown>> {
  const people = await directory.membersById(
    unionId,
    things.map(({ id }) => id),
  );
  const rest = [
    ...(await directory.campuses(unionId)),
    ...(await directory.departments(unionId)),
    ...(await directory.policyOverrides(unionId)),
  ];
  return new Map<string, unknown>([...people, ...rest.map((one) => [one.id, one] as const)]);
}

/** What it must know: of everything the newest card, and nothing of those who were taken back. */
const newest = (things: readonly Thing[]): Map<string, unknown> =>
  new Map<string, unknown>(
    things
      .filter(({ isTakenBack }) => !isTakenBack)
      .map(({ id, kind, versions }): [string, unknown] => {
        if (kind === "person") return [id, personOf(id, versions)];
        if (kind === "policy") return [id, policyOf(id, versions)];
        return [id, { ...dated(id, versions), ...(kind === "department" && { campusId: place }) }];
      }),
  );

const someThings = fc
  .array(fc.record({ versions: fc.integer({ min: 1, max: 5 }), isTakenBack: fc.boolean() }), {
    minLength: 4,
    maxLength: 10,
  })
  .map((all) =>
    all.map(({ versions, isTakenBack }, n): Thing => {
      const kind = kinds[n % kinds.length]!;
      return { id: newId(), kind, versions, isTakenBack: isTakenBack && kind === "person" };
    }),
  );
const allCardsOf = (things: readonly Thing[]): Card[] =>
  things.flatMap((thing) =>
    Array.from({ length: thing.versions }, (_, n) => ({ thing, version: n + 1, isResync: false })),
  );
const newestCardsOf = (things: readonly Thing[]): Card[] =>
  things.map((thing) => ({ thing, version: thing.versions, isResync: true }));
const inAnyOrder = (cards: readonly Card[]) =>
  fc.shuffledSubarray([...cards], { minLength: cards.length });

/** Cuts what arrives into batches of any sizes. */
async function deliverInBatches(
  unionId: string,
  cards: readonly Card[],
  sizes: readonly number[],
): Promise<void> {
  for (let at = 0, n = 0; at < cards.length; n += 1) {
    const size = sizes[n % sizes.length]!;
    await deliver(unionId, cards.slice(at, at + size));
    at += size;
  }
}
const someSizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });

test("cards in any order, any of them several times, in any batches, end in the newest card of each", async () => {
  const story = someThings.chain((things) => {
    const all = allCardsOf(things);
    const again = fc.subarray(all).chain((repeated) => inAnyOrder([...all, ...repeated]));
    return fc.record({ things: fc.constant(things), told: again, sizes: someSizes });
  });
  await fc.assert(
    fc.asyncProperty(story, async ({ things, told, sizes }) => {
      const unionId = newId();
      await deliverInBatches(unionId, told, sizes);
      expect(await known(unionId, things)).toEqual(newest(things));
    }),
    { numRuns: 60 },
  );
});

test("a resync mends whatever was lost, wherever among late cards its own arrive, and a second one changes nothing", async () => {
  const story = someThings.chain((things) => {
    const some = fc.subarray(allCardsOf(things));
    const told = some.chain((arrived) => inAnyOrder([...arrived, ...newestCardsOf(things)]));
    return fc.record({ things: fc.constant(things), told, sizes: someSizes });
  });
  await fc.assert(
    fc.asyncProperty(story, async ({ things, told, sizes }) => {
      const unionId = newId();
      await deliverInBatches(unionId, told, sizes);
      expect(await known(unionId, things)).toEqual(newest(things));
      await deliverInBatches(unionId, newestCardsOf(things), sizes);
      expect(await known(unionId, things)).toEqual(newest(things));
    }),
    { numRuns: 60 },
  );
});

test("a resync of an earlier day that arrives late takes nothing back", async () => {
  const story = someThings.chain((things) => {
    const earlier = fc.tuple(
      ...things.map(({ versions }) => fc.integer({ min: 1, max: versions })),
    );
    return fc.record({ things: fc.constant(things), earlier, sizes: someSizes });
  });
  await fc.assert(
    fc.asyncProperty(story, async ({ things, earlier, sizes }) => {
      const unionId = newId();
      await deliver(unionId, newestCardsOf(things));
      const late = things.map((thing, n) => ({ thing, version: earlier[n]!, isResync: true }));
      await deliverInBatches(unionId, late, sizes);
      expect(await known(unionId, things)).toEqual(newest(things));
    }),
    { numRuns: 40 },
  );
});
