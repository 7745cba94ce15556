import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { interrupted } from "../local/interrupted.mjs";
import { say } from "../local/say.mjs";
import { bareJobs } from "./bare-jobs.mjs";
import { median } from "./median.mjs";
import { rosterWorkbook } from "./roster-workbook.mjs";
import { untilKnown } from "./seed-year.mjs";
import { Stage } from "./stage.mjs";
import { Union } from "./union.mjs";
import { watchMemory } from "./watch-memory.mjs";

const people = 100_000;
const rounds = 3;
const aim = 0.5;
const patienceMs = 120_000;
const house = "union_hall_notifications";

const announce = `mutation($input: AnnounceInput!) { announce(input: $input) {
  ... on Notice { id expected reached } ... on Refused { code message } } }`;

/** One notice to 100,000 members, from the mutation until everybody has it, against bare jobs that carry as many recipients. */
export async function bench() {
  const stage = await Stage.open(["membership", "notifications"]);
  try {
    const union = await Union.found(stage);
    await union.importRoster(await rosterWorkbook(people));
    await untilKnown(stage, union.id, ["notifications"], people);
    const results = [];
    for (let round = 1; round <= rounds; round += 1) {
      const result = await oneRound(stage, union, round);
      results.push(result);
      say(
        `第 ${round} 轮`,
        `${count(result.rate)} deliveries/s, jobs with the same rows ${count(result.rows)}/s, no-op jobs ${count(result.idle)}/s, ratio ${(result.rate / result.rows).toFixed(3)}`,
      );
    }
    report(results);
  } finally {
    await stage.close();
  }
}

async function oneRound(stage, union, round) {
  const memory = watchMemory(stage.process("notifications").pid);
  await union.signIn();
  const began = performance.now();
  const input = { title: `测试公告 ${round}`, text: "今天下午两点在大礼堂开会。" };
  const { announce: notice } = await union.ask(announce, { input });
  const answeredMs = performance.now() - began;
  if (!notice.id) throw new Error(notice.message);
  const reached = await untilReached(stage, union.id, notice.id);
  const ms = performance.now() - began;
  const { peak } = memory.stop();
  const bare = await bareJobs(stage, union.id, notice.id);
  const perSecond = (milliseconds) => (reached / milliseconds) * 1000;
  return {
    rate: perSecond(ms),
    rows: perSecond(bare.rowsMs),
    idle: perSecond(bare.idleMs),
    answeredMs,
    peak,
    reached,
  };
}

/** Waits until everybody expected is reached, and counts that each of them holds the notice exactly once. */
async function untilReached({ sql }, unionId, noticeId) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    interrupted.throwIfAborted();
    const [[{ expected, reached }]] = await sql.query(
      `SELECT expected, reached FROM ${house}.notice WHERE union_id = ? AND id = ?`,
      [unionId, noticeId],
    );
    if (expected !== null && reached >= expected) {
      const [[{ n }]] = await sql.query(
        `SELECT COUNT(*) AS n FROM ${house}.delivery WHERE union_id = ? AND notice_id = ? AND channel = 'IN_APP'`,
        [unionId, noticeId],
      );
      if (n !== expected || n === 0) throw new Error(`${n} deliveries, not ${expected}`);
      return n;
    }
    if (Date.now() > deadline) throw new Error(`${reached} of ${expected} are reached`);
    await pause(20);
  }
}

const count = (n) => Math.round(n).toLocaleString("en");

function report(results) {
  const of = (name) => median(results.map((result) => result[name]));
  const ratio = median(results.map(({ rate, rows }) => rate / rows));
  const idle = median(results.map(({ rate, idle: bare }) => rate / bare));
  const peak = Math.max(...results.map((result) => result.peak));
  console.log(
    [
      "",
      `one notice to ${count(of("reached"))} members, medians of ${rounds} rounds`,
      `  the mutation answered after   ${of("answeredMs").toFixed(0)} ms`,
      `  fan-out, request to all told  ${count(of("rate"))} deliveries/s`,
      `  bare jobs, same rows written  ${count(of("rows"))} recipients/s`,
      `  ratio                         ${ratio.toFixed(3)}  aim ${aim}: ${ratio >= aim ? "reached" : "MISSED"}`,
      `  bare no-op jobs               ${count(of("idle"))} recipients/s`,
      `  ratio to no-op jobs           ${idle.toFixed(3)}`,
      `  resident memory, peak         ${count(peak)} MB`,
    ].join("\n"),
  );
}
