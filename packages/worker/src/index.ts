export type { EventHandlers, HeardEvent } from "./heard-event.js";
export { openRedis } from "./open-redis.js";
export { type QueueState, queueState } from "./queue-state.js";
export { type Consumer, type ConsumerOptions, startConsumer } from "./start-consumer.js";
export { type Relay, type RelayOptions, startRelay } from "./start-relay.js";
