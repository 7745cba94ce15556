import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import { freshBytes } from "./fresh-bytes.js";

/** Seals and opens the P2 and P3 columns of one subject (a person). */
export type Sealer = {
  /** AES-256-GCM of the text, bound to its column; a fresh nonce each time. */
  seal(column: string, text: string): Buffer;
  /** The text again. Throws when the value was tampered with or belongs to another column or subject. */
  open(column: string, sealed: Buffer): string;
};

export type DataKeys = {
  /** The master key, to hand over to a thread of this process. It shows nothing of itself when it is printed. */
  readonly master: KeyObject;
  /** The keys of a subject, derived from its salt: destroying the salt makes the subject's sealed columns unreadable for ever. */
  forSubject(salt: Buffer): Sealer;
  /** HMAC of a value for equality search: equal within one union and column, meaningless without the key. */
  blindIndex(unionId: string, column: string, text: string): Buffer;
};

const nonceBytes = 12;
const tagBytes = 16;
export const newSalt = (): Buffer => freshBytes(16);

/** The data keys of the house from its 32-byte master key, in base64 or handed over, which lives outside the database. */
export function dataKeys(masterKey: string | KeyObject): DataKeys {
  const master = typeof masterKey === "string" ? createSecretKey(masterKey, "base64") : masterKey;
  if (master.symmetricKeySize !== 32) throw new Error("DATA_KEY must be 32 bytes in base64");
  const derive = (use: string) =>
    createSecretKey(Buffer.from(hkdfSync("sha256", master, "", use, 32)));
  const [subjectKey, indexKey] = [derive("subject"), derive("blind-index")];
  return {
    master,
    forSubject(salt) {
      const key = createHmac("sha256", subjectKey).update(salt).digest();
      return {
        seal(column, text) {
          const nonce = freshBytes(nonceBytes);
          const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(column));
          const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
          return Buffer.concat([nonce, cipher.getAuthTag(), body]);
        },
        open(column, sealed) {
          const nonce = sealed.subarray(0, nonceBytes);
          const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes);
          const cipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes })
            .setAAD(Buffer.from(column))
            .setAuthTag(tag);
          return (
            cipher.update(sealed.subarray(nonceBytes + tagBytes)).toString("utf8") +
            cipher.final("utf8")
          );
        },
      };
    },
    blindIndex: (unionId, column, text) =>
      createHmac("sha256", indexKey).update(`${unionId}\n${column}\n${text}`).digest(),
  };
}
