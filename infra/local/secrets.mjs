import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readJson } from "./read-json.mjs";
import { Trouble } from "./trouble.mjs";
import { writeFile } from "./write-file.mjs";

const password = () => randomBytes(24).toString("base64url");
const signingKey = () => generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });

/** Easy to read aloud and to type: no letters that look like digits. */
const typeable = (length) => {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  return Array.from(randomBytes(length), (byte) => letters[byte % letters.length]).join("");
};

/** Each secret and how it is made. */
const recipes = {
  dataKey: () => randomBytes(32).toString("base64"),
  gatewaySecret: () => randomBytes(32).toString("hex"),
  filesSecret: () => randomBytes(32).toString("hex"),
  introspectionToken: password,
  signingKey,
  databaseAdministrator: password,
  database: password,
  redis: password,
  demoPassword: () => `Union-${typeable(5)}-${typeable(5)}-7`,
};

/**
 * The secrets of this checkout: made once, kept in one file that only this account can read. A secret added by a
 * later version is made when it is first missing.
 * @param {string} file
 * @throws {Trouble} when the file is damaged: new secrets could not read the data encrypted under the old ones
 */
export function secrets(file) {
  const kept = readJson(file);
  if (kept === null && existsSync(file)) {
    throw new Trouble({
      what: { zh: `密钥文件已损坏：${file}`, en: `The file of secrets is damaged: ${file}` },
      todo: {
        zh: "请从备份恢复它；若本地数据可以不要，请删除整个 .local 文件夹后重新启动",
        en: "Restore it from a backup; or, if the local data may go, remove the whole .local folder and start again",
      },
    });
  }
  const complete = { ...kept };
  for (const [name, make] of Object.entries(recipes)) complete[name] ??= make();
  if (JSON.stringify(complete) !== JSON.stringify(kept)) {
    writeFile(file, `${JSON.stringify(complete, null, 2)}\n`);
  }
  return complete;
}
