import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { paths } from "./paths.mjs";

/** What a program inherits of ours; everything else it is told by name. */
const inherited = ["PATH", "HOME", "LANG", "NODE_OPTIONS"];

/** What opens the ways out of the house; the owner's own variables are handed on. */
const ofChannels =
  /^(SMTP_URL|MAIL_FROM|WEBHOOKS|CHANNEL_RATES|PUBLIC_URL|(SMS|WECOM|DINGTALK|FEISHU)_[A-Z_]+)$/;
const channels = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => ofChannels.test(name)),
);

/** What connects the hospital's own sign-in; the owner's own variables are handed on. */
const ofHospital = /^(OIDC_[A-Z_]+|PUBLIC_URL)$/;
const hospital = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => ofHospital.test(name)),
);
/** The way through a proxy, and where the hospital's sign-in leads. */
const ofGateway = /^(TRUSTED_PROXIES|SIGNED_IN_PATH)$/;
const front = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => ofGateway.test(name)),
);

/**
 * The environment of each program of the house.
 * @param {{ secrets: ReturnType<typeof import("./secrets.mjs").secrets>, databases: Record<string, string>,
 *   redis: string, ports: Record<string, number> }} known ports: by program name, "gateway" among them
 */
export function environments({ secrets, databases, redis, ports }) {
  const base = Object.fromEntries(inherited.map((name) => [name, process.env[name]]));
  const common = {
    ...base,
    NODE_ENV: "production",
    // One heap of the C library a process, not one a thread: an import holds some 50 MB less.
    MALLOC_ARENA_MAX: "1",
    LOG_LEVEL: process.env["LOG_LEVEL"] ?? "info",
    REDIS_URL: redis,
    GATEWAY_SECRET: secrets.gatewaySecret,
    JWKS_URL: `http://127.0.0.1:${ports["membership"]}/jwks.json`,
    FILES_URL: process.env["FILES_URL"] ?? pathToFileURL(paths.files).href,
    FILES_SECRET: secrets.filesSecret,
  };
  const addresses = Object.keys(databases).map((name) => [
    name,
    `http://127.0.0.1:${ports[name]}/graphql`,
  ]);
  return {
    /** @param {string} name */
    service: (name) => ({
      ...common,
      DATABASE_URL: databases[name],
      DATA_KEY: secrets.dataKey,
      ...(name === "notifications" ? channels : {}),
      ...(name === "membership"
        ? { ...hospital, SIGNING_KEY: JSON.stringify(secrets.signingKey) }
        : {}),
    }),
    gateway: () => ({
      ...common,
      ...front,
      SUPERGRAPH: join(paths.root, "gateway/supergraph.graphql"),
      SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(addresses)),
      CONSOLE: join(paths.root, "console/dist/site"),
      INTROSPECTION_TOKEN: secrets.introspectionToken,
    }),
    demo: () => ({
      ...base,
      GATEWAY_URL: `http://127.0.0.1:${ports["gateway"]}`,
      DEMO_PASSWORD: secrets.demoPassword,
    }),
  };
}
