// Loads the demo year as its users would: by GraphQL calls and uploads through the gateway. What is there is left alone.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  annualSummary,
  renderMarkdown,
  renderTable,
  summaryOperation,
} from "../../packages/annual-summary/dist/index.js";
import { paths } from "../local/paths.mjs";
import { say } from "../local/say.mjs";
import { addPeopleAccounts, ensureChair } from "./accounts.mjs";
import { Gateway } from "./gateway.mjs";
import { importWorkbook, missingRegisters, untilKnown } from "./registers.mjs";

const year = 2025;
const gateway = new Gateway(process.env["GATEWAY_URL"], process.env["DEMO_PASSWORD"]);
/** Says that everything is there: from then on the demo's accounts may have second factors and passwords of their own. A union of its own has a mark of its own. */
const loaded = process.env["DEMO_LOADED"] ?? join(paths.local, "demo-loaded");
const signedIn = await gateway.find("chair");
if (signedIn === null && existsSync(loaded)) {
  say(
    "示例数据早已装好；主席账号已设置第二因素、更改密码或被锁定，因此这次不再打印指标",
    "the demo data is there already; the chair's account has a second factor, a new password or is locked, so no figures are printed this time",
  );
  process.exit(0);
}
const chair = signedIn ?? (await ensureChair(gateway));

const roster = await missing({ Membership: ["roster"] });
if (Object.keys(roster).length > 0) await importWorkbook(chair, "roster.xlsx", roster);
await addPeopleAccounts(gateway, chair);
const yearbook = await missing({
  DemocraticManagement: [
    "congressSessions",
    "agendaItems",
    "proposals",
    "disclosures",
    "evaluations",
    "consultations",
    "hospitalFigures",
  ],
  Welfare: ["visits"],
  Activities: ["activities", "trainings"],
});
if (Object.keys(yearbook).length > 0) {
  await untilKnown(chair, Object.keys(yearbook));
  await importWorkbook(chair, "yearbook.xlsx", yearbook);
}

const summary = annualSummary(await chair.ask(summaryOperation, { year }), year);
const document = join(paths.local, `annual-summary-${year}.md`);
writeFileSync(document, renderMarkdown(summary));
console.log(`\n${renderTable(summary)}`);
writeFileSync(loaded, "");
say(`年度工作总结已写入 ${document}`, "the annual summary was written there");

/** Of the registers that the demo year has, by service, those that are not there yet. */
async function missing(wanted) {
  const found = {};
  for (const [service, registers] of Object.entries(wanted)) {
    const absent = await missingRegisters(chair, service, registers);
    if (absent.length > 0) found[service] = absent;
  }
  return found;
}
