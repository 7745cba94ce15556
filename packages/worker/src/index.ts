export { consumedEvents } from "./consumed-events.prunable.js";
export type { DeadLetter } from "./dead-letter.js";
export {
  type DeadLetterOptions,
  type DeadLetterPage,
  type DeadLetters,
  deadLetters,
} from "./dead-letters.js";
export { GiveUp, NotItsTurn, TryAgainAfter } from "./failures.js";
export type { EventHandlers, HeardEvent } from "./heard-event.js";
export { openRedis } from "./open-redis.js";
export { type QueueState, queueState } from "./queue-state.js";
export { runLongSchedule } from "./run-long-schedule.js";
export { runSchedule } from "./run-schedule.js";
export type { LongSchedule, Schedule, Tick } from "./schedule.js";
export { type ShortMark, type ShortMarks, shortMarks } from "./short-marks.js";
export { type Consumer, type ConsumerOptions, startConsumer } from "./start-consumer.js";
export { type Relay, type RelayOptions, startRelay } from "./start-relay.js";
export { type Schedules, type SchedulesOptions, startSchedules } from "./start-schedules.js";
