// Loads the demo year as its users would: by GraphQL calls and uploads through the gateway. What is there is left alone.
import { writeFileSync } from "node:fs";
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
import { importWorkbook, isImported, untilKnown } from "./registers.mjs";

const year = 2025;
const gateway = new Gateway(process.env["GATEWAY_URL"], process.env["DEMO_PASSWORD"]);
const chair = await ensureChair(gateway);

if (!(await isImported(chair, "Membership")))
  await importWorkbook(chair, "roster.xlsx", ["Membership"]);
await addPeopleAccounts(gateway, chair);
const others = ["DemocraticManagement", "Welfare", "Activities"];
const missing = [];
for (const service of others) if (!(await isImported(chair, service))) missing.push(service);
if (missing.length > 0) {
  await untilKnown(chair, missing);
  await importWorkbook(chair, "yearbook.xlsx", missing);
}

const summary = annualSummary(await chair.ask(summaryOperation, { year }), year);
const document = join(paths.local, `annual-summary-${year}.md`);
writeFileSync(document, renderMarkdown(summary));
console.log(`\n${renderTable(summary)}`);
say(`年度工作总结已写入 ${document}`, "the annual summary was written there");
