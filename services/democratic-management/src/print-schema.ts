import { buildSubgraph } from "@union/subgraph";
import { democraticManagement } from "./service.js";

process.stdout.write((await buildSubgraph(democraticManagement)).typeDefs);
