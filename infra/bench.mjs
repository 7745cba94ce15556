/**
 * `npm run bench -- NAME`: measures the house on this machine against the plainest program that does the same work.
 * Without a name it says which there are. Nothing keeps running afterwards, and nothing that stands is touched.
 */
import { build } from "./bench/build.mjs";
import { heedInterrupts, interrupted } from "./local/interrupted.mjs";
import { say } from "./local/say.mjs";
import { troubleText } from "./local/trouble-text.mjs";

const benches = {
  roster: ["十万人花名册导入", "a roster of 100,000 people, from the workbook to committed rows"],
  reads: [
    "列表、详情与联邦列表",
    "lists, one person over three services, lists over three services",
  ],
  fanout: ["十万人通知", "one notice to 100,000 members, from the mutation to every inbox"],
  console: ["控制台页面", "the console's first pages as Lighthouse sees them"],
  mutation: ["登记走访", "recording a visit: state, register, event, audit and stored answer"],
};

const [name] = process.argv.slice(2);
if (!Object.hasOwn(benches, name ?? "")) {
  const lines = Object.entries(benches).map(
    ([one, [zh, en]]) => `  npm run bench -- ${one.padEnd(10)}${zh} · ${en}`,
  );
  console.log(`可测的项目 · what can be measured:\n${lines.join("\n")}`);
  process.exit(name === undefined ? 0 : 1);
}

heedInterrupts();
try {
  await build();
  const { bench } = await import(`./bench/${name}.mjs`);
  say(benches[name][0], benches[name][1]);
  await bench();
} catch (error) {
  if (!interrupted.aborted) console.error(`\n${troubleText(error)}\n`);
  process.exitCode = 1;
}
process.exit(process.exitCode ?? 0);
