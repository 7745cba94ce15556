import { generateKeyPairSync, randomBytes, randomInt, randomUUID } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openFiles } from "@union/files";
import { accessTokenSigner } from "@union/identity";
import { type Actor, type Role, roles } from "@union/kernel";
import { createLogger } from "@union/observability";
import { composeSupergraph } from "../compose-supergraph.js";
import { config } from "../config.js";
import { startGateway } from "../gateway.js";
import { startServices } from "./services.fixture.js";

type Headers = Record<string, string>;
type Answer = {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly data?: never;
  readonly errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
};
export type TestUnion = Awaited<ReturnType<typeof startUnion>>;

/** A gateway over two small services, each with a union, keys and files of its own. */
export async function startUnion(env: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "gateway-test-"));
  const secret = randomBytes(32).toString("hex");
  const filesSecret = randomBytes(32).toString("hex");
  const { privateKey } = generateKeyPairSync("ed25519");
  const signer = accessTokenSigner(JSON.stringify(privateKey.export({ format: "jwk" })));
  const actor: Actor = {
    accountId: randomUUID(),
    unionId: randomUUID(),
    memberId: null,
    sessionId: randomUUID(),
    grants: [],
  };
  const tokenOf = (role: Role, now = new Date()): Promise<string> =>
    signer.sign({ ...actor, grants: [{ role, campusIds: null, departmentIds: null }] }, now);
  /** Every role is a login whose password is "right". */
  const openSession = async (login: string, password: string): Promise<string | null> => {
    const role = roles.find((name) => name === login);
    return role && password === "right" ? tokenOf(role) : null;
  };
  const services = await startServices(secret, signer.jwks, openSession);
  const supergraph = join(folder, "supergraph.graphql");
  await writeFile(supergraph, supergraphOf(services));
  const filesUrl = pathToFileURL(join(folder, "files")).href;
  const lines: string[] = [];
  const settings = config({
    PORT: "0",
    REDIS_URL: process.env["REDIS_URL"],
    GATEWAY_SECRET: secret,
    JWKS_URL: `${services.membership.origin}/jwks.json`,
    SUPERGRAPH: supergraph,
    SUBGRAPH_URLS: JSON.stringify({
      membership: `${services.membership.origin}/graphql`,
      welfare: `${services.welfare.origin}/graphql`,
    }),
    SUBGRAPH_TIMEOUT_MS: "2000",
    FILES_URL: filesUrl,
    FILES_SECRET: filesSecret,
    INTROSPECTION_TOKEN: "let-me-see",
    TRUSTED_PROXIES: "127.0.0.1",
    ...env,
  });
  if (!settings.ok) throw new Error(settings.error.join(" "));
  const heard = new EventEmitter();
  const write = (line: string): void => {
    lines.push(line);
    heard.emit("line");
  };
  /** Resolves when a line of the log holds the text. */
  const said = async (text: string): Promise<void> => {
    while (!lines.some((line) => line.includes(text))) await once(heard, "line");
  };
  const log = createLogger({ name: "gateway", to: { write } });
  const gateway = await startGateway(settings.value, log);
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
  const signIn = async (now = new Date()): Promise<Headers> => ({
    authorization: `Bearer ${await signer.sign(actor, now)}`,
  });
  const post = async (body: unknown, headers: Headers = {}): Promise<Answer> => {
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": address, ...headers },
      body: JSON.stringify(body),
    });
    return { status: answer.status, headers: answer.headers, ...((await answer.json()) as object) };
  };
  return {
    ...services,
    url: gateway.url,
    folder,
    supergraph,
    actor,
    address,
    filesSecret,
    lines,
    said,
    signIn,
    tokenOf,
    post,
    files: openFiles(filesUrl),
    ask: (query: string, headers: Headers = {}, variables = {}) =>
      post({ query, variables }, headers),
    async stop() {
      await gateway.stop();
      await Promise.all([services.membership.stop(), services.welfare.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}

/** The supergraph of these services. */
export function supergraphOf(services: Record<string, { readonly sdl: string }>): string {
  const subgraphs = Object.entries(services).map(([name, { sdl }]) => ({ name, sdl }));
  const composed = composeSupergraph(subgraphs);
  if (!composed.ok) throw new Error(composed.error.join(" "));
  return composed.value;
}
