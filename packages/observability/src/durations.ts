import { durations } from "./instruments.js";

/** One HTTP request, as the server sees it. */
export const requestDuration = durations({
  name: "request_duration_seconds",
  help: "From the request's arrival to the end of its answer",
  labels: ["service", "operation", "outcome"],
});

/** One command: opening the transaction, the use case, the commit. */
export const commandDuration = durations({
  name: "command_duration_seconds",
  help: "From the command's call to its commit or refusal",
  labels: ["service", "command", "outcome"],
});

/** One event in a consumer: its effect and the mark that it was done. */
export const consumeDuration = durations({
  name: "consume_duration_seconds",
  help: "From taking an event off the queue to the commit of its effect",
  labels: ["queue", "event", "outcome"],
});
