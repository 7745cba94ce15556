import { v7 } from "uuid";
import { freshBytes } from "./fresh-bytes.js";

/** A new identity: UUIDv7, so that rows written together lie together. Opaque to clients. */
export const newId = (): string => v7({ random: freshBytes(16) });
