import { deepStrictEqual } from "node:assert";
import { say } from "../local/say.mjs";
import { compare, resultLine } from "./compare.mjs";
import { cursorAfter, questions } from "./questions.mjs";
import { rosterWorkbook } from "./roster-workbook.mjs";
import { seedYear, untilKnown } from "./seed-year.mjs";
import { Stage } from "./stage.mjs";
import { statementsOf } from "./statements-of.mjs";
import { Union } from "./union.mjs";

const people = 100_000;
const services = ["membership", "democratic-management", "welfare"];
const aims = { list: 0.2, detail: 0.18, federated: 0.22 };
/** SELECTs that one request may cause in each service. */
const allowed = {
  list: { membership: 3 },
  detail: { membership: 3, welfare: 1, democratic_management: 1 },
  federated: { membership: 1, welfare: 1, democratic_management: 1 },
};

/** Lists and single people of a union of 100,000, through the gateway and by hand. */
export async function bench() {
  const stage = await Stage.open(services);
  try {
    const union = await seededUnion(stage);
    await stage.startBare("bare-reads.mjs", union.id);
    const walks = await walksOf(stage, union);
    const counted = [];
    for (const [name, walk] of Object.entries(walks)) {
      await requireSameAnswer(stage, union, name, walk);
      counted.push(await countStatements(stage, union, name, walk));
    }
    await union.signIn();
    const results = [];
    for (const [name, walk] of Object.entries(walks))
      results.push(await compare(stage, { name, headers: union.headers, walk }));
    console.log("\nreads of 100,000 people, 200,000 visits, 5,000 proposals; medians of 3 rounds");
    for (const result of results) console.log(resultLine(result, aims[result.name]));
    console.log(`  SELECTs a request: ${counted.join("; ")}`);
  } finally {
    await stage.close();
  }
}

async function seededUnion(stage) {
  const union = await Union.found(stage);
  await union.importRoster(await rosterWorkbook(people));
  await untilKnown(stage, union.id, services.slice(1), people);
  await seedYear(stage, union.id);
  say("数据就绪", "the data is in place");
  return union;
}

/** What each connection asks: every one begins elsewhere and goes on by the cursors it is given. */
async function walksOf({ sql }, union) {
  const [rows] = await sql.query(
    "SELECT id FROM union_hall_membership.member WHERE union_id = ? ORDER BY staff_no",
    [union.id],
  );
  const start = (connection) =>
    cursorAfter(`B${String((connection * 6_007 + 11) % people).padStart(6, "0")}`);
  const pages = (query, variables) =>
    function* (connection) {
      for (let after = start(connection); ; ) {
        const text = yield JSON.stringify({
          query,
          variables: { ...variables(connection), after },
        });
        const goesOn = text.includes('"hasNextPage":true');
        after = goesOn ? /"endCursor":"([^"]+)"/.exec(text)[1] : start(connection);
      }
    };
  return {
    list: pages(questions.list, (connection) => ({
      filter: { campusId: union.campusIds[connection % 4], statuses: ["ACTIVE"] },
    })),
    *detail(connection) {
      for (let n = connection * 6_007; ; n += 7_919) {
        const { id } = rows[n % people];
        yield JSON.stringify({ query: questions.detail, variables: { id } });
      }
    },
    federated: pages(questions.federated, () => ({})),
  };
}

const ask = async (address, headers, body) => {
  const answer = await fetch(address, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body,
  });
  return answer.json();
};

/** The comparison is only fair between equal answers. */
async function requireSameAnswer(stage, { headers }, name, walk) {
  const body = walk(3).next().value;
  const gateway = await ask(`${stage.address("gateway")}/graphql`, headers, body);
  deepStrictEqual(await ask(`${stage.address("bare")}/${name}`, headers, body), gateway);
}

/** Counts what one request costs the databases; throws where it is more than allowed, or skips rows by OFFSET. */
async function countStatements(stage, { headers }, name, walk) {
  const body = walk(5).next().value;
  const found = await statementsOf(stage.sql, () =>
    ask(`${stage.address("gateway")}/graphql`, headers, body),
  );
  const counts = {};
  for (const { service, statement } of found) {
    counts[service] = (counts[service] ?? 0) + 1;
    if (/\bOFFSET\b/i.test(statement)) throw new Error(`${name} uses OFFSET: ${statement}`);
  }
  for (const [service, count] of Object.entries(counts))
    if (count > (allowed[name][service] ?? 0))
      throw new Error(`${name}: ${count} SELECTs in ${service}`);
  const told = Object.entries(counts).map(([service, count]) => `${service} ${count}`);
  return `${name}: ${told.join(", ")}`;
}
