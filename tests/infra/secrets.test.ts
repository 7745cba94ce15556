import { createPrivateKey } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { secrets } from "../../infra/local/secrets.mjs";
import { temporaryFolder } from "./temporary-folder.js";

const folder = temporaryFolder();

test("secrets are made once and only this account may read them", () => {
  const file = join(folder, "once.json");
  const first = secrets(file);
  expect(secrets(file)).toEqual(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("each secret has the form that the programs ask for", () => {
  const { dataKey, gatewaySecret, filesSecret, signingKey } = secrets(join(folder, "form.json"));
  expect(Buffer.from(dataKey, "base64")).toHaveLength(32);
  expect([gatewaySecret, filesSecret].join(" ")).toMatch(/^[0-9a-f]{64} [0-9a-f]{64}$/);
  const key = createPrivateKey({ key: signingKey, format: "jwk" });
  expect(key.asymmetricKeyType).toBe("ed25519");
});

test("a secret added later is made without changing the others", () => {
  const file = join(folder, "grows.json");
  const { redis, ...older } = secrets(file);
  writeFileSync(file, JSON.stringify(older));
  const now = secrets(file);
  expect(now).toEqual({ ...older, redis: now.redis });
  expect(now.redis).not.toBe(redis);
});

test("a damaged file is never replaced: its key may be the only one that reads the data", () => {
  const file = join(folder, "damaged.json");
  writeFileSync(file, '{"dataKey":');
  expect(() => secrets(file)).toThrow("damaged");
  expect(readFileSync(file, "utf8")).toBe('{"dataKey":');
});
