/** Which folder may know which. The rules are the picture of the house; `tests/architecture` breaks each of them once. */

const swc = require("@swc/core");
const { Visitor } = require("@swc/core/Visitor");

/** The tool asks for plain TypeScript whatever the file: pages of the console are TypeScript with elements. */
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith(".tsx") });

/** The parser knows `using`, its tree walker does not yet: read it as the variable declaration that it is. */
const { visitStatement } = Visitor.prototype;
Visitor.prototype.visitStatement = function (statement) {
  if (statement.type !== "UsingDeclaration") return visitStatement.call(this, statement);
  statement.decls = this.visitVariableDeclarators(statement.decls);
  return statement;
};

const capability = "^services/([^/]+)/src/([^/]+)/";
const testCode =
  "\\.(test|fixture)\\.ts$|/test-[^/]+\\.ts$|^packages/testing/|^services/[^/]+/src/testing/|^tests/";

/** A package of npm, found in any node_modules, with its parts; or by its bare name where it is not installed. */
const npm = (names) => `(^|node_modules/)(${names.join("|")})(/|$)`;

/** A framework is known by its one package, and by the files that the style allows to name it. */
const frameworks = [
  {
    name: "orm-stays",
    packages: ["typeorm", "mysql2"],
    homes: [
      "^packages/persistence/",
      "^services/[^/]+/src/.*\\.(mapping|repository|reader|figures?|loader)\\.ts$",
      "^services/[^/]+/src/(service|context)\\.ts$",
      "^services/[^/]+/(src/)?migrations/",
    ],
  },
  {
    name: "graphql-stays",
    packages: [
      "type-graphql",
      "graphql",
      "graphql-scalars",
      "graphql-jit",
      "@apollo",
      "@graphql-tools",
    ],
    homes: [
      "^packages/subgraph/",
      "^gateway/",
      "^services/[^/]+/src/.*\\.(type|resolver)\\.ts$",
      "^services/[^/]+/src/service\\.ts$",
    ],
  },
  {
    name: "queue-stays",
    packages: ["bullmq", "ioredis"],
    homes: [
      "^packages/worker/",
      "^gateway/src/.*(rate-limit|limiter|counter)[^/]*\\.ts$",
      "^gateway/src/queues/open-queues\\.ts$",
    ],
  },
  { name: "screens-stay", packages: ["@bull-board"], homes: ["^gateway/src/queues/"] },
  { name: "schemas-stay", packages: ["zod"], homes: ["^packages/messages/"] },
  { name: "tokens-stay", packages: ["jose"], homes: ["^packages/identity/"] },
  { name: "logs-stay", packages: ["pino", "prom-client"], homes: ["^packages/observability/"] },
  {
    name: "workbooks-stay",
    packages: ["exceljs", "saxes", "yauzl", "csv-parse", "iconv-lite"],
    homes: ["^packages/registers/"],
  },
  { name: "holidays-stay", packages: ["chinese-days"], homes: ["^packages/calendar/"] },
  { name: "buckets-stay", packages: ["aws4fetch"], homes: ["^packages/files/"] },
  { name: "mail-stays", packages: ["nodemailer"], homes: ["^packages/channels/"] },
  { name: "http-stays", packages: ["undici"], homes: ["^gateway/", "^packages/channels/"] },
  {
    name: "passwords-and-pinyin-stay",
    packages: ["@node-rs/argon2", "argon2", "pinyin-pro"],
    homes: ["^services/membership/src/"],
  },
  {
    name: "screens-of-the-console-stay",
    packages: ["react", "react-dom", "antd", "urql", "@urql", "echarts", "vite"],
    homes: ["^console/"],
  },
  {
    name: "hospital-identity-stays",
    packages: ["openid-client", "oauth4webapi"],
    homes: ["^services/membership/src/hospital-sign-in/"],
  },
];

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment:
        "Two files that need each other are one file, or miss a third. Type-only cycles count.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "An import that cannot be found is an import that no rule here can see.",
      severity: "error",
      from: {},
      // A package of types alone has nothing that could be found.
      to: { couldNotResolve: true, pathNot: "^@graphql-typed-document-node/core$" },
    },
    {
      name: "services-import-only-themselves",
      comment: "Services meet in the graph and in events, never in code.",
      severity: "error",
      from: { path: "^services/([^/]+)/" },
      to: { path: "^(services|gateway|console)/", pathNot: "^services/$1/" },
    },
    {
      name: "edges-import-only-themselves",
      comment: "Gateway and console know the graph, not the services behind it.",
      severity: "error",
      from: { path: "^(gateway|console)/" },
      to: { path: "^(services|gateway|console)/", pathNot: "^$1/" },
    },
    {
      name: "packages-look-down-only",
      comment: "A library does not know who uses it.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(services|gateway|console)/" },
    },
    {
      name: "kernel-imports-nothing",
      comment: "The shared words stand on nothing.",
      severity: "error",
      from: { path: "^packages/kernel/", pathNot: testCode },
      to: { pathNot: "^packages/kernel/" },
    },
    {
      name: "pure-packages-know-only-the-kernel",
      comment:
        "Calendar and policy are functions of their arguments: no database, no network, no clock of others.",
      severity: "error",
      from: { path: "^packages/(calendar|policy)/", pathNot: testCode },
      to: { path: "^packages/", pathNot: "^packages/($1|kernel)/" },
    },
    {
      name: "domain-is-pure",
      comment:
        "An aggregate or value says yes or refuses; it knows kernel, calendar, policy and its pure neighbours.",
      severity: "error",
      from: {
        path: [
          "^services/[^/]+/src/([^/]+)/\\1\\.ts$",
          "^services/[^/]+/src/[^/]+/[^/]+\\.value\\.ts$",
        ],
      },
      to: {
        pathNot: [
          "^packages/(kernel|calendar|policy)/",
          "^services/[^/]+/src/[^/]+/[^/.]+(\\.value)?\\.ts$",
        ],
      },
    },
    {
      name: "resolver-reaches-only-context-and-types",
      comment: "A resolver asks the context; what is stored and how is not its business.",
      severity: "error",
      from: { path: "\\.resolver\\.ts$" },
      to: { path: "\\.(repository|mapping)\\.ts$" },
    },
    {
      name: "capabilities-meet-at-the-door",
      comment: "One thing the union does reaches another through its index.ts only.",
      severity: "error",
      from: { path: capability, pathNot: testCode },
      to: {
        path: "^services/$1/src/[^/]+/",
        pathNot: ["^services/$1/src/$2/", "^services/$1/src/[^/]+/index\\.ts$"],
      },
    },
    {
      name: "no-test-code-in-product",
      comment: "What runs in a hospital does not contain its own tests.",
      severity: "error",
      from: { path: "^(packages|services|gateway|console)/", pathNot: testCode },
      to: { path: [testCode, npm(["fast-check", "jest", "@jest"])] },
    },
    ...frameworks.map(({ name, packages, homes }) => ({
      name,
      comment: `${packages.join(", ")}: known in one place, so that it can be replaced there.`,
      severity: "error",
      from: { pathNot: [...homes, testCode, "(^|/)node_modules/"] },
      to: { path: npm(packages) },
    })),
    ...["@node-rs/argon2", "pinyin-pro"].map((library) => ({
      name: `one-file-knows-${library.replace(/^@.*\//, "")}`,
      comment: `${library} is wrapped by one file of the membership service.`,
      severity: "error",
      from: { path: "^services/membership/src/", pathNot: testCode },
      module: { path: npm([library]), numberOfDependentsMoreThan: 1 },
    })),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(packages/[^/]+|services/[^/]+|gateway|console)/dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      // Without `source` a workspace package resolves to its dist, and no import between packages would be seen.
      conditionNames: ["source", "types", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".d.ts", ".json", ".css"],
    },
  },
};
