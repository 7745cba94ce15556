import { buildSubgraph } from "@union/subgraph";
import { welfare } from "./service.js";

process.stdout.write((await buildSubgraph(welfare)).typeDefs);
