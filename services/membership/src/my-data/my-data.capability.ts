import type { Capability } from "@union/service";
import { signedIn } from "@union/subgraph";
import { myDataMigrations } from "./my-data.migrations.js";
import { MyDataResolver } from "./my-data.resolver.js";
import { removeOldCopies } from "./remove-old-copies.js";

/** 我的个人信息 — what is held of oneself, who saw it, and a copy of it (PI-R10). */
export const myData: Capability = {
  migrations: myDataMigrations,
  resolvers: [MyDataResolver],
  permissions: {
    "Query.myData": signedIn,
    "Query.mySensitiveReads": signedIn,
    "Mutation.showOwnValues": signedIn,
    "Mutation.exportMyData": signedIn,
  },
  schedules: ({ files }) => [
    {
      name: "old-data-copies",
      pattern: "*/10 * * * *",
      run: (tx, { instant }) => removeOldCopies(tx, files, instant),
    },
  ],
};
