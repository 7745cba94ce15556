import { err, isUnseen, ok, type Result } from "@union/kernel";

/** 院务公开机构 — who answers for disclosure (DI-R1), and what its public page says at its head. */
export type Office = {
  /** The union's word in the address of its public page. */
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  /** The head of the unit, who answers for disclosure: a post, not a name. */
  readonly responsible: string;
  /** The body that does the daily work. */
  readonly workingBody: string;
  /** The ways in which patients and the public complain. */
  readonly complaints: string;
  readonly complaintsEn: string;
};
export type OfficeTextWrong = {
  readonly kind: "OfficeTextWrong";
  readonly field: keyof Office;
  readonly max: number;
};

const longest: Readonly<Record<keyof Office, number>> = {
  ...{ slug: 40, name: 100, nameEn: 200, responsible: 100, workingBody: 100 },
  ...{ complaints: 1_000, complaintsEn: 1_000 },
};
const slugLike = /^[a-z][a-z0-9-]{2,39}$/;

/** The office with trimmed texts; each is asked for, and the word in the address is written in small Latin letters. */
export function officeOf(asked: Office): Result<Office, OfficeTextWrong> {
  const fields = Object.entries(asked) as [keyof Office, string][];
  const wrong = fields.find(
    ([field, text]) =>
      isUnseen(text) ||
      [...text.trim()].length > longest[field] ||
      (field === "slug" && !slugLike.test(text.trim())),
  );
  if (wrong) return err({ kind: "OfficeTextWrong", field: wrong[0], max: longest[wrong[0]] });
  const trimmed = fields.map(([field, text]) => [field, text.trim()]);
  return ok(Object.fromEntries(trimmed) as Office);
}
