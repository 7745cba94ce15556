import type { z } from "zod";
import { eventSchemas } from "./event-schemas.js";

/** The payload of every event, by name: what the publisher writes and the consumer gets. */
export type UnionEvents = {
  [Name in keyof typeof eventSchemas]: z.output<(typeof eventSchemas)[Name]>;
};

export type EventName = keyof UnionEvents;

export const eventNames = Object.keys(eventSchemas) as readonly EventName[];
