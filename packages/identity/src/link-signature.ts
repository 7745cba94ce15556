import { createHmac } from "node:crypto";
import { secretBytes } from "./secret-bytes.js";

/** The signature of a path (its own query included) that is good until `expires` (unix seconds). */
export const linkSignature = (secret: string, path: string, expires: number): string =>
  createHmac("sha256", secretBytes(secret)).update(`link\n${expires}\n${path}`).digest("base64url");
