import { generateKeyPairSync, randomBytes } from "node:crypto";

/** Secrets of one test run; made anew each time, kept nowhere. */
export const testSecrets = {
  dataKey: randomBytes(32).toString("base64"),
  gatewaySecret: randomBytes(32).toString("hex"),
  filesSecret: randomBytes(32).toString("hex"),
  signingKey: JSON.stringify({
    ...generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }),
    alg: "EdDSA",
    use: "sig",
    kid: "test",
  }),
};
