import { err, ok, type Result } from "@union/kernel";

/** What the house is told of the hospital's sign-in (OpenID Connect). */
export type ProviderConfig = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clientAuth: "basic" | "post";
  /** Where browsers reach the gateway. */
  readonly publicUrl: URL;
  /** The union whose accounts the hospital may sign in. */
  readonly unionId: string;
  /** The claim that says who somebody is, and what it names. */
  readonly claim: string;
  readonly names: "STAFF_NUMBER" | "LOGIN";
  readonly scope: string;
  /** Values of `amr` and `acr` by which the provider says that it asked for a second factor; none: it never did. */
  readonly secondFactorAmr: readonly string[];
  readonly secondFactorAcr: readonly string[];
};

type Environment = Readonly<Record<string, string | undefined>>;
const needed = ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_UNION", "PUBLIC_URL"] as const;

/** The hospital's sign-in as the environment has it; null without OIDC_ISSUER; or everything that is wrong, in words. */
export function providerConfig(env: Environment): Result<ProviderConfig | null, readonly string[]> {
  if (!env["OIDC_ISSUER"]) return ok(null);
  const wrong: string[] = needed.filter((name) => !env[name]).map((name) => `${name} is not set`);
  for (const name of ["OIDC_ISSUER", "PUBLIC_URL"] as const)
    if (env[name] && !isSafeUrl(env[name])) wrong.push(`${name} is no https URL`);
  const names = env["OIDC_ACCOUNT_BY"] ?? "STAFF_NUMBER";
  const clientAuth = env["OIDC_CLIENT_AUTH"] ?? "basic";
  const scope = env["OIDC_SCOPE"] ?? "openid profile";
  if (names !== "STAFF_NUMBER" && names !== "LOGIN")
    return err([...wrong, "OIDC_ACCOUNT_BY is neither STAFF_NUMBER nor LOGIN"]);
  if (clientAuth !== "basic" && clientAuth !== "post")
    return err([...wrong, "OIDC_CLIENT_AUTH is neither basic nor post"]);
  if (!listOf(scope).includes("openid")) wrong.push("OIDC_SCOPE lacks openid");
  if (wrong.length > 0) return err(wrong);
  const text = (name: string): string => env[name] ?? "";
  return ok({
    ...{ issuer: new URL(text("OIDC_ISSUER")), publicUrl: new URL(text("PUBLIC_URL")) },
    clientId: text("OIDC_CLIENT_ID"),
    clientSecret: text("OIDC_CLIENT_SECRET"),
    unionId: text("OIDC_UNION"),
    claim: env["OIDC_ACCOUNT_CLAIM"] ?? "preferred_username",
    ...{ names, clientAuth, scope },
    secondFactorAmr: listOf(text("OIDC_SECOND_FACTOR_AMR")),
    secondFactorAcr: listOf(text("OIDC_SECOND_FACTOR_ACR")),
  });
}

const listOf = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== "");

/** Passwords of the whole hospital hang on it: in the clear on loopback alone. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  const isLoopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return protocol === "https:" || (protocol === "http:" && isLoopback);
}
