import type { Result } from "@union/kernel";
import type { SendFailure } from "../send-failure.js";

export type HttpRequest = {
  readonly method: "GET" | "POST";
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** An answer that is about the request; one that is about the server is a failure. */
export type HttpAnswer = {
  readonly status: number;
  /** A header by its lower-case name. */
  header(name: string): string | null;
  /** The body, at most its first 64 KiB. */
  readonly text: string;
};

/** Requests to the outside: one attempt each, no redirect followed, all of it within the time limit. */
export type Http = {
  ask(request: HttpRequest): Promise<Result<HttpAnswer, SendFailure>>;
  close(): Promise<void>;
};
