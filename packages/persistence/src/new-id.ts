import { v7 } from "uuid";

/** A new identity: UUIDv7, so that rows written together lie together. Opaque to clients. */
export const newId = (): string => v7();
