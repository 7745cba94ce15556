import { randomInt } from "node:crypto";
import type { DataKeys } from "@union/persistence";

/** No letter or digit that is read for another. */
const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const length = 12;
const many = 10;

/** Ten codes for a lost phone, each good once: `XXXX-XXXX-XXXX`, about 59 bits. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: many }, () =>
    Array.from({ length }, () => letters[randomInt(letters.length)])
      .join("")
      .replace(/(.{4})(?=.)/g, "$1-"),
  );

/** A code as it was typed, without what people put between its letters; six digits are a code of the app, not one of these. */
export const tidyCode = (typed: string): string => typed.replaceAll(/[\s-]/g, "").toUpperCase();

/** What of a code is kept: a keyed hash, from which nobody without the key of the house finds the code. */
export const recoveryIndex = (
  keys: Pick<DataKeys, "blindIndex">,
  { unionId, accountId }: { readonly unionId: string; readonly accountId: string },
  code: string,
): Buffer => keys.blindIndex(unionId, `recovery_code\n${accountId}`, tidyCode(code));
