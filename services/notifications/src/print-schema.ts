import { buildSubgraph } from "@union/subgraph";
import { notificationsBy } from "./service.js";

process.stdout.write((await buildSubgraph(notificationsBy([]))).typeDefs);
