import type { CodegenConfig } from "@graphql-codegen/cli";

/** How GraphQL's scalars stand in TypeScript: counts and fen are whole numbers, days and times are text. */
const scalars = {
  ID: { input: "string", output: "string" },
  Count: "number",
  DateTime: "string",
  Fen: "number",
  Json: "unknown",
  LocalDate: "string",
};
const plain = {
  enumType: "string-literal",
  useTypeImports: true,
  immutableTypes: true,
  strictScalars: true,
  scalars,
};

/** Types of the operations that pages ask, written beside them: `people.graphql` gives `people.generated.ts`. */
const config: CodegenConfig = {
  schema: "../gateway/schema.graphql",
  documents: "src/**/*.graphql",
  generates: {
    "src/graph/schema.generated.ts": {
      plugins: ["typescript-operations"],
      config: { ...plain, generateOperationTypes: false },
    },
    "src/": {
      preset: "near-operation-file",
      presetConfig: { extension: ".generated.ts", baseTypesPath: "graph/schema.generated.ts" },
      plugins: ["typescript-operations", "typed-document-node"],
      config: { ...plain, importSchemaTypesFrom: "src/graph/schema.generated.ts" },
    },
  },
};

export default config;
