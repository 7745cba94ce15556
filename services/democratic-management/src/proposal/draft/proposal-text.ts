import { err, isLongerThan, isUnseen, ok, type Result } from "@union/kernel";

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

/** The text as it may stand: every part is there and no longer than it may be. */
export function checkText(text: ProposalText): Result<ProposalText, ProposalPartMissing> {
  const wrong = parts.find(
    (part) => isUnseen(text[part]) || isLongerThan(text[part], limits[part]),
  );
  if (wrong !== undefined)
    return err({ kind: "ProposalPartMissing", part: wrong, limit: limits[wrong] });
  const trimmed = parts.map((part) => [part, text[part].trim()]);
  return ok(Object.fromEntries(trimmed) as ProposalText);
}
