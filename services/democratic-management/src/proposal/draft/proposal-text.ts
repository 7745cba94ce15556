import { err, isLongerThan, isUnseen, ok, type Result } from "@union/kernel";
import { cleanBlanks } from "@union/registers";

/** What a proposal says (PR-R3): one matter, in three parts, under one category. */
export type ProposalText = {
  /** 案由 */
  readonly title: string;
  readonly category: string;
  /** 理由 */
  readonly grounds: string;
  /** 建议措施 */
  readonly measure: string;
};

/** The most characters of each part. */
const limits = { title: 200, category: 40, grounds: 2_000, measure: 2_000 } as const;
const parts = Object.keys(limits) as (keyof ProposalText)[];

export type ProposalPartMissing = {
  readonly kind: "ProposalPartMissing";
  readonly part: keyof ProposalText;
  readonly limit: number;
};

/** The text as it may stand: every part is there and no longer than it may be; its blanks are those that a sheet keeps. */
export function checkText(text: ProposalText): Result<ProposalText, ProposalPartMissing> {
  const wrong = parts.find((part) => isUnseen(text[part]) || isTooLong(text[part], limits[part]));
  if (wrong !== undefined)
    return err({ kind: "ProposalPartMissing", part: wrong, limit: limits[wrong] });
  const said = parts.map((part) => [part, cleanBlanks(text[part])]);
  const { title, category, ...more } = Object.fromEntries(said) as ProposalText;
  return ok({ ...more, title: inOneLine(title), category: inOneLine(category) });
}

/** Neither more characters as people see them nor more code points, which is what a sheet of the register counts. */
const isTooLong = (text: string, most: number): boolean =>
  isLongerThan(text, most) || [...text].length > most;

const inOneLine = (text: string): string => text.replace(/\s+/g, " ");
