import { configPath, cruise, houseRoot } from "./cruise.js";
import { SeededTree, type Seeds } from "./seeded-tree.js";

type Config = { readonly forbidden: readonly { readonly name: string }[] };
const { forbidden } = require(configPath) as Config;

/** What the rules allow: each kind of file where it belongs, reaching what it may reach. */
const clean: Seeds = {
  "packages/kernel/src/result.ts": [],
  "packages/kernel/src/result.test.ts": ["./result.js", "fast-check"],
  "packages/calendar/src/holidays.ts": ["@union/kernel", "chinese-days"],
  "packages/policy/src/keys.ts": ["@union/kernel"],
  "packages/persistence/src/database.ts": ["@union/kernel", "typeorm", "mysql2"],
  "packages/subgraph/src/schema.ts": ["@union/kernel", "graphql", "type-graphql", "@apollo/server"],
  "packages/worker/src/queue.ts": ["bullmq", "ioredis"],
  "packages/messages/src/events.ts": ["zod"],
  "packages/identity/src/token.ts": ["jose"],
  "packages/observability/src/logger.ts": ["pino", "prom-client"],
  "packages/registers/src/cells.ts": ["exceljs", "saxes", "yauzl", "csv-parse", "iconv-lite"],
  "packages/files/src/bucket.ts": ["aws4fetch"],
  "packages/channels/src/mail.ts": ["@union/kernel", "nodemailer", "undici"],
  "packages/testing/src/house.ts": ["@union/persistence", "typeorm", "jose"],
  "gateway/src/rate-limit.ts": ["ioredis"],
  "gateway/src/queues/open-queues.ts": ["bullmq", "ioredis"],
  "gateway/src/queues/board.ts": ["@bull-board/api", "./open-queues.js"],
  "gateway/src/gateway.ts": ["./rate-limit.js", "@apollo/server", "graphql", "undici"],
  "services/membership/src/service.ts": ["typeorm", "graphql", "./member/index.js"],
  "services/membership/src/member/index.ts": ["./member.js"],
  "services/membership/src/member/member.ts": [
    "@union/kernel",
    "@union/calendar",
    "./age.value.js",
  ],
  "services/membership/src/member/age.value.ts": ["@union/policy"],
  "services/membership/src/member/member.mapping.ts": ["typeorm", "./member.js"],
  "services/membership/src/member/member.repository.ts": ["typeorm", "./member.mapping.js"],
  "services/membership/src/member/member.type.ts": ["type-graphql", "./member.js"],
  "services/membership/src/member/member.resolver.ts": ["type-graphql", "./member.type.js"],
  "services/membership/src/member/member.test.ts": ["@union/testing", "./member.js"],
  "services/membership/src/account/password.ts": ["@node-rs/argon2"],
  "services/membership/src/account/account.ts": ["../member/index.js"],
  "services/membership/src/member/pinyin.ts": ["pinyin-pro"],
  "services/membership/src/hospital-sign-in/provider.ts": ["openid-client"],
  "services/welfare/src/visit/visit.ts": ["@union/kernel"],
};

/** One breach of each rule, each in files of its own; the first of them is where it is reported. */
const breaches: { readonly [rule: string]: Seeds } = {
  "no-circular": {
    "services/welfare/src/visit/egg.ts": ["./hen.js"],
    "services/welfare/src/visit/hen.ts": ["./egg.js"],
  },
  "no-unresolvable": { "services/welfare/src/visit/lost.ts": ["./nowhere.js"] },
  "services-import-only-themselves": {
    "services/welfare/src/neighbour.ts": ["../../membership/src/member/index.js"],
  },
  "edges-import-only-themselves": {
    "gateway/src/behind.ts": ["../../services/welfare/src/visit/visit.js"],
  },
  "packages-look-down-only": {
    "packages/worker/src/upward.ts": ["../../../services/welfare/src/visit/visit.js"],
  },
  "kernel-imports-nothing": { "packages/kernel/src/heavy.ts": ["node:fs"] },
  "pure-packages-know-only-the-kernel": { "packages/policy/src/stored.ts": ["@union/persistence"] },
  "domain-is-pure": { "services/welfare/src/aid/aid.ts": ["@union/persistence"] },
  "resolver-reaches-only-context-and-types": {
    "services/membership/src/member/short-cut.resolver.ts": ["./member.repository.js"],
  },
  "capabilities-meet-at-the-door": {
    "services/membership/src/account/window.ts": ["../member/age.value.js"],
  },
  "no-test-code-in-product": { "packages/worker/src/seeded.ts": ["@union/testing"] },
  "orm-stays": { "services/welfare/src/visit/record-visit.ts": ["typeorm"] },
  "graphql-stays": { "services/welfare/src/visit/show-visit.ts": ["graphql"] },
  "queue-stays": { "services/welfare/src/visit/enqueue-visit.ts": ["bullmq"] },
  "screens-stay": { "services/welfare/src/visit/watch-visits.ts": ["@bull-board/api"] },
  "schemas-stay": { "services/welfare/src/visit/check-visit.ts": ["zod"] },
  "tokens-stay": { "services/membership/src/account/sign-in.ts": ["jose"] },
  "logs-stay": { "packages/persistence/src/talk.ts": ["pino"] },
  "workbooks-stay": { "services/welfare/src/visit/export-visits.ts": ["exceljs"] },
  "holidays-stay": { "services/welfare/src/visit/plan-visit.ts": ["chinese-days"] },
  "buckets-stay": { "gateway/src/uploads.ts": ["aws4fetch"] },
  "mail-stays": { "services/welfare/src/visit/mail-visit.ts": ["nodemailer"] },
  "http-stays": { "services/welfare/src/visit/fetch-visit.ts": ["undici"] },
  "passwords-and-pinyin-stay": { "gateway/src/sign-in.ts": ["@node-rs/argon2"] },
  "screens-of-the-console-stay": { "gateway/src/draw-page.ts": ["react"] },
  "hospital-identity-stays": { "services/membership/src/account/prove.ts": ["openid-client"] },
  "one-file-knows-argon2": {
    "services/membership/src/account/reset-password.ts": ["@node-rs/argon2"],
  },
  "one-file-knows-pinyin-pro": { "services/membership/src/member/find-member.ts": ["pinyin-pro"] },
};

/** Every library of a framework, not only the one that the seed of its rule names. */
const strays: { readonly [library: string]: string } = {
  mysql2: "orm-stays",
  "type-graphql": "graphql-stays",
  "graphql-scalars": "graphql-stays",
  "@apollo/server": "graphql-stays",
  ioredis: "queue-stays",
  "prom-client": "logs-stay",
  saxes: "workbooks-stay",
  yauzl: "workbooks-stay",
  "csv-parse": "workbooks-stay",
  "iconv-lite": "workbooks-stay",
  "pinyin-pro": "passwords-and-pinyin-stay",
  oauth4webapi: "hospital-identity-stays",
  antd: "screens-of-the-console-stay",
  urql: "screens-of-the-console-stay",
  echarts: "screens-of-the-console-stay",
};
const strayFile = (library: string) => `packages/directory/src/${library.replace("/", "-")}.ts`;

const rules = forbidden.map(({ name }) => name);
const violationsOf = (seeds: Seeds) => {
  using tree = new SeededTree(seeds);
  return cruise(tree.root).summary.violations;
};

describe("the rules of the house", () => {
  const strayFiles = Object.keys(strays).map((library) => [strayFile(library), [library]] as const);
  const everyBreach = Object.assign({}, ...Object.values(breaches), Object.fromEntries(strayFiles));
  const violations = violationsOf({ ...clean, ...everyBreach });
  const rulesAgainst = (file: string) =>
    violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  test("each has a seed that breaks it, and each seed a rule that exists", () => {
    expect(Object.keys(breaches).sort()).toEqual([...rules].sort());
  });

  test("none is broken by a clean house", () => {
    expect(violationsOf(clean)).toEqual([]);
  });

  test.each(rules)("%s, and no other, is reported where it is broken", (rule) => {
    const [[file, [imported]] = ["", [""]]] = Object.entries(breaches[rule] ?? {});
    // A rule about who uses a library is reported at the library.
    const place = rule.startsWith("one-file-") ? `node_modules/${imported}/dist/index.js` : file;
    expect(rulesAgainst(place)).toEqual([rule]);
  });

  test.each(Object.entries(strays))("a stray %s is reported by %s alone", (library, rule) => {
    expect(rulesAgainst(strayFile(library))).toEqual([rule]);
  });

  test("nothing is reported where nothing is broken", () => {
    const innocent = violations.filter(
      ({ from }) => !(from in everyBreach) && !from.startsWith("node_modules/"),
    );
    expect(innocent).toEqual([]);
  });
});

describe("this house", () => {
  const { modules, summary } = cruise(houseRoot);
  const edges = new Set(
    modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => `${source} → ${resolved}`),
    ),
  );

  test("imports between packages are seen, source to source", () => {
    expect(edges).toContain("packages/calendar/src/day-on.ts → packages/kernel/src/index.ts");
    expect(edges).toContain(
      "packages/policy/src/policy-override.ts → packages/kernel/src/index.ts",
    );
  });

  test("libraries are seen where they are installed", () => {
    const seen = [...edges].filter((edge) =>
      edge.startsWith("packages/calendar/src/published-calendar.ts"),
    );
    expect(seen).toContainEqual(expect.stringMatching(/ → node_modules\/chinese-days\//));
  });

  test("keeps every rule", () => {
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    );
  });
});
