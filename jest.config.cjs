/** ES-only packages that Jest must compile like our own code. */
const esOnly = [
  "uuid",
  "jose",
  "graphql-scalars",
  "csv-parse",
  "lru-cache",
  "@as-integrations",
  "pinyin-pro",
  "openid-client",
  "oauth4webapi",
  "dice-coefficient",
  "n-gram",
  "content-disposition",
];

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/packages", "<rootDir>/services", "<rootDir>/gateway", "<rootDir>/tests"],
  testRegex: "\\.test\\.ts$",
  modulePathIgnorePatterns: ["/dist/", "/.local/"],
  globalSetup: "<rootDir>/infra/jest-setup.cjs",
  globalTeardown: "<rootDir>/infra/jest-teardown.cjs",
  setupFiles: ["reflect-metadata"],
  testTimeout: 60_000,
  // A worker that has grown too large is replaced: suites that open whole services would fill one process together.
  maxWorkers: 2,
  workerIdleMemoryLimit: "1GB",
  moduleNameMapper: {
    "^@union/([^/]+)$": ["<rootDir>/packages/$1/src/index.ts"],
    "^(\\.{1,2}/.*)\\.js$": "$1",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esOnly.join("|")})/)`],
  transform: {
    "^.+\\.(ts|js|mjs)$": [
      "@swc/jest",
      {
        swcrc: false,
        sourceMaps: "inline",
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};
