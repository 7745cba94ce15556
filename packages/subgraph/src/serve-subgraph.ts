import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AccessTokenVerifier, verifyGatewayRequest } from "@union/identity";
import type { GraphQLSchema } from "graphql";
import { type Execute, executor, type Operation } from "./execute.js";
import { localeOf, say } from "./locale.js";
import { publicError } from "./public-error.js";
import { RequestTooLarge, readBody } from "./read-body.js";
import type { RequestContext } from "./request-context.js";
import { isUnprintable } from "./unprintable.js";

export type ServeOptions = {
  readonly schema: GraphQLSchema;
  readonly host: string;
  /** 0 finds a free one. */
  readonly port: number;
  readonly gatewaySecret: string;
  readonly verifier: AccessTokenVerifier;
  /** Adds the service's own commands, readers and loaders to what every request holds. */
  readonly contextFor: (
    request: RequestContext,
    http: { request: IncomingMessage; response: ServerResponse },
  ) => RequestContext;
  readonly report: (accident: unknown, traceId: string) => void;
  /** Further pages of the service, e.g. `/health`; answers JSON or text. */
  readonly pages: Readonly<Record<string, () => Promise<Page>>>;
};
type Page = { readonly status: number; readonly type: string; readonly body: string };
export type Running = { readonly url: string; stop(): Promise<void> };

/** Serves a subgraph to the gateway, and to nobody else: a request without the gateway's signature is answered 401. */
export async function serveSubgraph(options: ServeOptions): Promise<Running> {
  const execute = executor(options.schema);
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(options, execute, request, response).catch((accident: unknown) => {
      options.report(accident, traceOf(request));
      if (!response.headersSent) send(response, 500, { errors: [{ message: "internal error" }] });
      else response.destroy();
    });
    response.once("close", () => {
      // A connection that falls idle while the server stops would hold it up until the caller lets go.
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port, options.host, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : options.port;
  return {
    url: `http://${options.host}:${port}/graphql`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function answer(
  options: ServeOptions,
  execute: Execute,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url?.split("?")[0] ?? "/";
  const page = options.pages[path];
  if (page && request.method === "GET") return sendPage(response, await page());
  if (path !== "/graphql" || request.method !== "POST")
    return send(response, 404, { errors: [{ message: "not found" }] });
  const body = await readBody(request).catch((thrown: unknown) => {
    if (thrown instanceof RequestTooLarge) return null;
    throw thrown;
  });
  if (body === null) {
    // What still comes in is thrown away, so that the sender lives to read the answer.
    request.resume();
    return send(response, 413, { errors: [{ message: "request too large" }] });
  }
  const traceId = traceOf(request);
  const { authorization } = request.headers;
  const signature = request.headers["x-union-gateway"]?.toString();
  if (
    !verifyGatewayRequest(
      options.gatewaySecret,
      signature,
      { traceId, authorization, body },
      new Date(),
    )
  )
    return send(response, 401, unsigned);
  const operation = findOperation(body);
  if (operation === null)
    return send(response, 400, { errors: [{ message: "the body is no GraphQL request" }] });
  const token = authorization?.startsWith("Bearer ") ? authorization.slice(7) : null;
  const base: RequestContext = {
    actor: token === null ? null : await options.verifier.verify(token),
    locale: localeOf(request.headers["accept-language"]),
    traceId,
    idempotencyKey: request.headers["idempotency-key"]?.toString() ?? null,
  };
  if (base.idempotencyKey !== null && !/^[\x21-\x7e]{1,80}$/.test(base.idempotencyKey))
    return send(response, 200, {
      errors: [{ ...keyUnfit(base), extensions: { code: "BAD_USER_INPUT" } }],
    });
  if (isUnprintable(operation))
    return send(response, 200, {
      errors: [{ message: say(unprintable, base.locale), extensions: { code: "BAD_USER_INPUT" } }],
    });
  const result = await execute(operation, options.contextFor(base, { request, response }));
  const errors = result.errors?.map((error) =>
    publicError(error, base, (accident) => options.report(accident, traceId)),
  );
  send(response, 200, {
    ...(result.data !== undefined && { data: result.data }),
    ...(errors && { errors }),
  });
}

const keyUnfit = ({ locale }: RequestContext) => ({
  message:
    locale === "en"
      ? "An Idempotency-Key has 1 to 80 letters, digits or signs without blanks."
      : "Idempotency-Key 应为 1 至 80 个字母、数字或符号，不含空格。",
});

const unprintable = {
  zh: "填写的内容中含有控制字符或其他不可见的符号(多为粘贴带入)，请删去后重新填写。",
  en: "A text holds control characters or other signs that nobody sees, as pasted ones may; take them out and submit again.",
};

const unsigned = {
  errors: [{ message: "only the gateway may ask here", extensions: { code: "UNAUTHENTICATED" } }],
};

const traceOf = (request: IncomingMessage): string => {
  const given = request.headers["x-trace-id"]?.toString() ?? "";
  return /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
};

function findOperation(body: Buffer): Operation | null {
  try {
    const { query, operationName = null, variables = null } = JSON.parse(body.toString("utf8"));
    const isOperation =
      typeof query === "string" &&
      (operationName === null || typeof operationName === "string") &&
      typeof variables === "object" &&
      !Array.isArray(variables);
    return isOperation ? { query, operationName, variables } : null;
  } catch {
    return null;
  }
}

const send = (response: ServerResponse, status: number, body: unknown): void =>
  sendPage(response, {
    status,
    type: "application/json; charset=utf-8",
    body: JSON.stringify(body),
  });

function sendPage(response: ServerResponse, { status, type, body }: Page): void {
  response
    .writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) })
    .end(body);
}
