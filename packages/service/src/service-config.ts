import { err, ok, type Result } from "@union/kernel";

/** What a service is told from outside. Nothing but `main.ts` reads the environment. */
export type ServiceConfig = {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly gatewaySecret: string;
  readonly jwksUrl: string;
  readonly dataKey: string;
  readonly filesUrl: string;
  readonly filesSecret: string;
  readonly logLevel: string;
  /** Place of the queues in Redis; the house's own unless told. */
  readonly queuePrefix?: string;
  /** Milliseconds after which an import whose process fell silent is taken up again; 20 s unless told. */
  readonly importLeaseMs?: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

const needed = [
  "DATABASE_URL",
  "REDIS_URL",
  "GATEWAY_SECRET",
  "JWKS_URL",
  "DATA_KEY",
  "FILES_URL",
  "FILES_SECRET",
] as const;

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** The typed configuration, or everything that is wrong with the environment, in words. */
export function serviceConfig(env: Environment): Result<ServiceConfig, readonly string[]> {
  const wrong: string[] = needed.filter((name) => !env[name]).map((name) => `${name} is not set`);
  const port = Number(env["PORT"] ?? "0");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) wrong.push("PORT is no port number");
  const lease = env["IMPORT_LEASE_MS"];
  if (lease !== undefined && !/^[1-9]\d{2,6}$/.test(lease))
    wrong.push("IMPORT_LEASE_MS is no number of milliseconds from 100 to 9999999");
  for (const name of ["DATABASE_URL", "REDIS_URL", "JWKS_URL", "FILES_URL"] as const)
    if (env[name] && !URL.canParse(env[name])) wrong.push(`${name} is no URL`);
  for (const name of ["GATEWAY_SECRET", "FILES_SECRET"] as const)
    if (env[name] && !/^(?:[0-9a-f]{2}){32,}$/i.test(env[name]))
      wrong.push(`${name} is not 32 bytes or more in hexadecimal`);
  const logLevel = env["LOG_LEVEL"] ?? "info";
  if (!logLevels.includes(logLevel)) wrong.push(`LOG_LEVEL is none of ${logLevels.join(", ")}`);
  if (env["DATA_KEY"] && Buffer.from(env["DATA_KEY"], "base64").length !== 32)
    wrong.push("DATA_KEY is not 32 bytes in base64");
  if (wrong.length > 0) return err(wrong);
  const text = (name: (typeof needed)[number]): string => env[name] ?? "";
  return ok({
    host: env["HOST"] ?? "127.0.0.1",
    port,
    databaseUrl: text("DATABASE_URL"),
    redisUrl: text("REDIS_URL"),
    gatewaySecret: text("GATEWAY_SECRET"),
    jwksUrl: text("JWKS_URL"),
    dataKey: text("DATA_KEY"),
    filesUrl: text("FILES_URL"),
    filesSecret: text("FILES_SECRET"),
    logLevel,
    ...(lease && { importLeaseMs: Number(lease) }),
  });
}
