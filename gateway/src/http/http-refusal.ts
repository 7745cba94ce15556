import type { Sentence } from "@union/kernel";
import { sentences } from "./sentences.js";

/** A request that the gateway refuses outside the graph: status, code, and a sentence for the person who asked. */
export class HttpRefusal extends Error {
  override readonly name = "HttpRefusal";
  constructor(
    readonly statusCode: number,
    readonly code: string,
    readonly sentence: Sentence = sentences.BAD_REQUEST,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}
