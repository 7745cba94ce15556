import { buildSubgraph } from "@union/subgraph";
import { activities } from "./service.js";

process.stdout.write((await buildSubgraph(activities)).typeDefs);
