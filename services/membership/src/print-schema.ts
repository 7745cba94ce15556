import { buildSubgraph } from "@union/subgraph";
import { membership } from "./service.js";

process.stdout.write((await buildSubgraph(membership(""))).typeDefs);
