const queue = "/api/queues/:queueName";

/** What an operator may read on the board. */
export const boardReads: ReadonlySet<string> = new Set([
  "GET /api/redis/stats",
  "GET /api/queues",
  `GET ${queue}/metrics`,
  `GET ${queue}/default-job-options`,
  `GET ${queue}/workers`,
  `GET ${queue}/rate-limit`,
  `GET ${queue}/job-data-schema`,
  `GET ${queue}/:jobId`,
]);

/**
 * What the board's page asks for and gets no more than this: bull-board does not mask the texts in logs and flows of jobs,
 * and the services write none.
 */
export const boardBlanks: Readonly<Record<string, unknown>> = {
  [`${queue}/:jobId/logs`]: [],
  [`${queue}/:jobId/flow`]: { nodeId: "", flowRoot: null, isFlowNode: false },
};

/**
 * What an operator may do on the board, by its name in the log. What is not listed is closed: writing a job or its data by
 * hand would put masked values, or an event that nobody told, before a service.
 */
export const boardActs: Readonly<Record<string, string>> = {
  "PUT /api/queues/pause": "pause-all",
  "PUT /api/queues/resume": "resume-all",
  [`PUT ${queue}/pause`]: "pause",
  [`PUT ${queue}/resume`]: "resume",
  [`PUT ${queue}/retry/:queueStatus`]: "retry-all",
  [`PUT ${queue}/promote`]: "promote-all",
  [`PUT ${queue}/clean/:queueStatus`]: "clean",
  [`PUT ${queue}/:jobId/retry`]: "retry",
  [`PUT ${queue}/:jobId/promote`]: "promote",
  [`PUT ${queue}/:jobId/clean`]: "remove",
};
