import { collectDefaultMetrics, Registry } from "prom-client";

/** Everything this process counts, and its memory, event loop and garbage collector; GET /metrics tells it. */
export const metrics = new Registry();

collectDefaultMetrics({ register: metrics });
