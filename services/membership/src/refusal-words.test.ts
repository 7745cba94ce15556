import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Sentence } from "@union/kernel";
import { policyKeys } from "@union/policy";

type Texts = Readonly<Record<string, (refusal: object) => Sentence>>;

const word = { zh: "步骤", en: "step" };
/** What stands in sentences as it is: numbers, days, and names that people have given. */
const asItIs = [
  ...[
    "min",
    "max",
    "limit",
    "minimum",
    "least",
    "most",
    "longest",
    "members",
    "women",
    "threshold",
  ],
  ...[
    "given",
    "votesFor",
    "entitled",
    "days",
    "used",
    "last",
    "minutes",
    "told",
    "count",
    "people",
  ],
  ...["units", "years", "year", "open", "termNo", "first", "number", "next"],
  ...[
    "today",
    "from",
    "to",
    "until",
    "on",
    "since",
    "latest",
    "earliest",
    "after",
    "due",
    "closedOn",
  ],
  ...["decidedOn", "approvedOn", "effectiveOn", "effectiveFrom", "validTo", "givenOn", "lastDay"],
  ...["asOf", "doneOn", "dueOn", "startsOn", "endsOn"],
  ...["name", "names", "login", "staffNo", "later", "zh", "en"],
];
const samples: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(asItIs.map((name) => [name, "5"])),
  ...{
    status: "TRANSFERRED_OUT",
    fact: "EXPELLED",
    level: "UPPER",
    held: "SECURITY_ADMINISTRATOR",
  },
  ...{ role: "SECURITY_ADMINISTRATOR", of: ["GROUP", "BRANCH"], fields: ["ETHNIC_GROUP", "days"] },
  ...{
    options: ["POST_WAGE", "SCALE_WAGE"],
    levels: ["BASE", "UPPER"],
    keys: Object.keys(policyKeys),
  },
  ...{
    step: word,
    state: word,
    possible: [word],
    matter: word,
    procedure: word,
    needs: "TWO_NODES",
  },
  ...{ field: "text", other: word, reason: word },
};
/** Sentences that need facts of their own kind, beside those above. */
const ofKind: Readonly<Record<string, object>> = {
  EnrolmentOpen: { state: "SUBMITTED" },
  ConflictingIdentity: { conflicts: ["SEX"] },
  ReceivedBeforeMonth: { month: "2025-03" },
  PayrollRowWrong: { rowNo: 5 },
  DepartmentGrouped: { org: "5" },
  VacancyOtherPost: { post: "MEMBER" },
  PayItemOutsideRule: { allowed: ["POST_WAGE", "SCALE_WAGE"] },
  IdentityIncomplete: { fields: ["ETHNIC_GROUP", "MOBILE"] },
  StepApart: { from: word },
  NewVersion: { version: 2 },
  OrderExpected: { lower: "min", upper: "max" },
  UnknownPolicyKey: { key: "x" },
  WorkPlanPartWrong: { periodKind: "YEAR" },
};

/** A fact that nobody has put in words shows itself as a code would. */
const factsOf = (kind: string): object =>
  new Proxy(
    { ...samples, ...ofKind[kind], kind },
    { get: (known, name) => (name in known ? Reflect.get(known, name) : "RAW_CODE") },
  );

/** Its Chinese sentence; a kind that says nothing of these facts needs samples of its own, and is named. */
const wordsOf = (kind: string, say: Texts[string]): string => {
  const said = say(factsOf(kind)) as Sentence | undefined;
  return said?.zh ?? `undefined: ${kind}`;
};

const tables = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? tables(join(folder, entry.name))
      : /\.refusals\.ts$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );

/** Abbreviations that people know. */
const known = /\b(CSV|XLSX|PDF|ID|OFD)\b/g;

test("2.16 no sentence of a refusal shows a code: statuses, facts, roles, levels and policy keys are said in words", async () => {
  const files = tables(__dirname);
  const shown: string[] = [];
  let sentences = 0;
  for (const file of files) {
    const texts = Object.values((await import(file)) as Record<string, Texts>);
    for (const table of texts.filter((one) => typeof one === "object"))
      for (const [kind, say] of Object.entries(table)) {
        sentences += 1;
        const zh = wordsOf(kind, say);
        if (
          /[A-Z]{2,}_?[A-Z]*|[a-z]+\.[a-z]+[A-Z]|undefined|\[object/.test(zh.replaceAll(known, ""))
        )
          shown.push(`${kind}: ${zh}`);
      }
  }
  expect([...new Set(shown)]).toEqual([]);
  expect(sentences).toBeGreaterThan(200);
});
