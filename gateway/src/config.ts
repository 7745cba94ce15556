import { openFiles } from "@union/files";
import { secretBytes } from "@union/identity";
import { err, ok, type Result } from "@union/kernel";
import { ConfigReader, type Environment } from "./config-reader.js";
import { type RateLimits, rateLimits } from "./http/rate-limits.js";
import { subgraphUrls } from "./subgraph-urls.js";

/** Everything the gateway is told from outside. */
export type Config = {
  readonly host: string;
  readonly port: number;
  readonly redisUrl: string;
  readonly gatewaySecret: string;
  readonly jwksUrl: string;
  /** Path of the composed supergraph file; it is read again whenever it changes. */
  readonly supergraph: string;
  /** Where each subgraph of the supergraph answers. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly filesUrl: string;
  readonly filesSecret: string;
  /** Opens introspection to whoever sends it; null keeps it closed. */
  readonly introspectionToken: string | null;
  /** Folder of `.graphql` operations that are planned before the first request. */
  readonly operations: string | null;
  /** Addresses of proxies whose `x-forwarded-for` is believed; null believes none. */
  readonly trustedProxies: string | null;
  /** Path of our own to which the hospital's sign-in leads. */
  readonly signedInPath: string;
  /** Folder of the built console; null serves none. */
  readonly console: string | null;
  readonly subgraphTimeoutMs: number;
  readonly rates: RateLimits;
  readonly logLevel: string;
};

/** The configuration in an environment, or everything that is wrong with it, each in a sentence. */
export function config(env: Environment): Result<Config, readonly string[]> {
  const reader = new ConfigReader(env);
  const text = (name: string, check: (text: string) => unknown = () => {}) => {
    const read = (given: string) => {
      check(given);
      return given;
    };
    return reader.required(name, read, "");
  };
  const made: Config = {
    host: reader.optional("HOST", "127.0.0.1"),
    port: reader.count("PORT", null, 65_535),
    redisUrl: text("REDIS_URL", mustBeUrl),
    gatewaySecret: text("GATEWAY_SECRET", secretBytes),
    jwksUrl: text("JWKS_URL", mustBeUrl),
    supergraph: text("SUPERGRAPH"),
    subgraphs: reader.required("SUBGRAPH_URLS", subgraphUrls, {}),
    filesUrl: text("FILES_URL", openFiles),
    filesSecret: text("FILES_SECRET", secretBytes),
    introspectionToken: reader.optional("INTROSPECTION_TOKEN", null),
    operations: reader.optional("OPERATIONS", null),
    trustedProxies: reader.optional("TRUSTED_PROXIES", null),
    signedInPath: reader.path("SIGNED_IN_PATH", "/"),
    console: reader.optional("CONSOLE", null),
    subgraphTimeoutMs: reader.count("SUBGRAPH_TIMEOUT_MS", 10_000),
    rates: {
      perAddress: reader.count("RATE_PER_ADDRESS", rateLimits.perAddress),
      perActor: reader.count("RATE_PER_ACTOR", rateLimits.perActor),
      signIn: reader.count("RATE_SIGN_IN", rateLimits.signIn),
    },
    logLevel: reader.optional("LOG_LEVEL", "info"),
  };
  return reader.wrong.length === 0 ? ok(made) : err(reader.wrong);
}

function mustBeUrl(text: string): void {
  if (!URL.canParse(text)) throw new Error("is not a URL.");
}
