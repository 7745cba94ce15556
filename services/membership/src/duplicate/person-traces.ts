import type { DataKeys } from "@union/persistence";
import type { PersonalData } from "../member/index.js";
import { citizenNumberOf18 } from "./citizen-number-of-18.js";

/** By what one person may be found twice: 证件号码, 姓名加出生日期, 手机号. */
export const duplicateReasons = ["DOCUMENT", "NAME_AND_BIRTH", "MOBILE"] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export type Trace = { readonly kind: DuplicateReason; readonly trace: Buffer };

/**
 * The traces of a person: keyed hashes, equal where two people agree and telling nothing else. A citizen number of 15 digits
 * and the same of 18 leave one trace, whatever kind of document each was entered as.
 */
export function personTraces(
  keys: DataKeys,
  unionId: string,
  name: string,
  { bornOn, documentNo, mobile }: PersonalData,
): Trace[] {
  const said: readonly (readonly [DuplicateReason, string | null])[] = [
    ["DOCUMENT", documentNo && citizenNumberOf18(plain(documentNo))],
    ["NAME_AND_BIRTH", bornOn && `${plain(name)}\n${bornOn}`],
    ["MOBILE", mobile && plain(mobile).slice(-11)],
  ];
  return said.flatMap(([kind, text]) =>
    text ? [{ kind, trace: keys.blindIndex(unionId, `person_trace.${kind}`, text) }] : [],
  );
}

/** As it would be typed without spaces, points and dashes, in capitals. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s·•.\-‧]/g, "")
    .toUpperCase();
