import fc from "fast-check";
import { type ImportingHouse, officer, openImportingHouse } from "./importing-house.fixture.js";
import { csvOf, document, type Typed } from "./sheet.fixture.js";

let house: ImportingHouse;
beforeAll(async () => {
  house = await openImportingHouse();
});
afterAll(() => house.close());

const rows: fc.Arbitrary<Typed[]> = fc.array(
  fc.record({
    no: fc.constantFrom("G1", "G2", "G3", "G4", "G5"),
    giver: fc.constantFrom("甲", "乙", "甲", "无名"),
    amount: fc.constantFrom("1", "2", "1", "unreadable"),
    remark: fc.constantFrom("", "谢"),
    document: fc.constantFrom("", "", document(1), document(2)),
  }),
  { maxLength: 14 },
);
const files = fc.array(
  fc.record({ rows, apply: fc.boolean(), dryRun: fc.constantFrom(false, false, true) }),
  { minLength: 1, maxLength: 3 },
);

type Verdict = "accepted" | "unchanged" | "refused";
/** What a gift is compared by. */
const sense = ({ no, giver, amount, document: paper }: Typed) =>
  `${no}|${giver}|${amount}|${paper}`;

/** One file against what stands: the rule in its plainest form, row after row. */
function judge(standing: Map<string, Typed>, file: readonly Typed[], apply: boolean): Verdict[] {
  const seen = new Map<string, string>();
  const papers = new Set<string>();
  return file.map((row) => {
    if (row.amount === "unreadable") return "refused";
    const earlier = seen.get(row.no);
    if (earlier !== undefined) return earlier === sense(row) ? "unchanged" : "refused";
    if (row.document && papers.has(row.document)) return "refused";
    if (row.giver === "无名") return "refused";
    const there = standing.get(row.no);
    // A blank in a guarded column leaves what stands.
    const meant = there?.document && !row.document ? { ...row, document: there.document } : row;
    const isSame = there !== undefined && sense(there) === sense(meant);
    if (there && !isSame && !apply) return "refused";
    seen.set(row.no, sense(row));
    if (row.document) papers.add(row.document);
    if (isSame) return "unchanged";
    standing.set(row.no, meant);
    return "accepted";
  });
}
const count = (verdicts: readonly Verdict[], one: Verdict): number =>
  verdicts.filter((verdict) => verdict === one).length;

test("whatever is imported, in chunks of whatever size, verdicts and table equal a simple model", () =>
  fc.assert(
    fc.asyncProperty(files, fc.integer({ min: 1, max: 6 }), async (given, chunkRows) => {
      const actor = officer();
      let standing = new Map<string, Typed>();
      for (const { rows: file, apply, dryRun } of given) {
        if (file.length === 0) continue;
        const after = new Map(standing);
        const verdicts = judge(after, file, apply);
        const corrections = apply ? "APPLY" : "REFUSE";
        const outcome = await house.importNow(
          actor,
          csvOf(file),
          { corrections, dryRun },
          chunkRows,
        );
        expect(outcome).toMatchObject({
          state: "DONE",
          total: file.length,
          accepted: count(verdicts, "accepted"),
          unchanged: count(verdicts, "unchanged"),
          refused: count(verdicts, "refused"),
        });
        expect(outcome.refusals.map(({ row }) => row)).toEqual(
          verdicts.flatMap((verdict, n) => (verdict === "refused" ? [n + 2] : [])),
        );
        if (!dryRun) standing = after;
      }
      const { gifts } = await house.standing(actor);
      const stored = gifts.map((gift: Record<string, string | number | null>) =>
        [gift["no"], gift["giver"], Number(gift["amount"]) / 100, gift["document"] ?? ""].join("|"),
      );
      expect(stored.sort()).toEqual([...standing.values()].map(sense).sort());
    }),
    { numRuns: 60 },
  ));
