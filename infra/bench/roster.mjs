import { say } from "../local/say.mjs";
import { filledTables, insertSameRows } from "./insert-same-rows.mjs";
import { median } from "./median.mjs";
import { rosterWorkbook } from "./roster-workbook.mjs";
import { Stage } from "./stage.mjs";
import { Union } from "./union.mjs";
import { watchMemory } from "./watch-memory.mjs";

const people = 100_000;
const rounds = 3;
const aim = { ratio: 0.2, megabytes: 400 };

/** Brings a roster of 100,000 people in, each round into a union of its own, and compares with the bare insert. */
export async function bench() {
  const workbook = await rosterWorkbook(people);
  const stage = await Stage.open(["membership"]);
  const results = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      results.push(await oneRound(stage, workbook));
      const { import: rate, ratio, ratioOfAll } = results.at(-1);
      say(
        `第 ${round} 轮`,
        `${count(rate)} people/s, ratio ${ratioOfAll.toFixed(3)} to the same rows, ${ratio.toFixed(3)} to member alone`,
      );
    }
  } finally {
    await stage.close();
  }
  report(results);
}

async function oneRound(stage, workbook) {
  const union = await Union.found(stage);
  const memory = watchMemory(stage.process("membership").pid);
  const { askedAt, startedAt, endedAt } = await union.importRoster(workbook);
  const { median: resident, peak } = memory.stop();
  const bare = await insertSameRows(stage, union.id, ["member"]);
  const all = await insertSameRows(stage, union.id, filledTables);
  if (bare.rows !== people) throw new Error(`${bare.rows} people are there, not ${people}`);
  const perSecond = (ms) => (people / ms) * 1000;
  const [importRate, bareRate] = [perSecond(endedAt - startedAt), perSecond(bare.ms)];
  return {
    import: importRate,
    fromRequest: perSecond(endedAt - askedAt),
    bare: bareRate,
    ratio: importRate / bareRate,
    bareOfAll: perSecond(all.ms),
    ratioOfAll: all.ms / (endedAt - startedAt),
    rowsInAll: all.rows,
    resident,
    peak,
  };
}

const count = (n) => Math.round(n).toLocaleString("en");

function report(results) {
  const of = (name) => median(results.map((result) => result[name]));
  const peak = Math.max(...results.map((result) => result.peak));
  const told = (reached) => (reached ? "reached" : "MISSED");
  const ratio = of("ratioOfAll");
  console.log(
    [
      "",
      `roster of ${count(people)} people, medians of ${rounds} rounds`,
      `  import, running to done       ${count(of("import"))} rows/s`,
      `  import, request to done       ${count(of("fromRequest"))} rows/s`,
      `  bare INSERT of the same rows  ${count(of("bareOfAll"))} people/s (${count(of("rowsInAll"))} rows: ${filledTables.join(", ")})`,
      `  ratio                         ${ratio.toFixed(3)}  aim ${aim.ratio}: ${told(ratio >= aim.ratio)}`,
      `  bare INSERT of member alone     ${count(of("bare"))} people/s`,
      `  ratio to member alone         ${of("ratio").toFixed(3)}`,
      `  resident memory, median       ${count(of("resident"))} MB`,
      `  resident memory, peak         ${count(peak)} MB  aim < ${aim.megabytes}: ${told(peak < aim.megabytes)}`,
    ].join("\n"),
  );
}
