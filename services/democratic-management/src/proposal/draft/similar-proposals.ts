import { diceCoefficient } from "dice-coefficient";

/** A proposal that stands, as far as a hint shows it. */
export type KnownProposal = {
  readonly no: string;
  readonly title: string;
  readonly status: string;
};
export type SimilarProposal = KnownProposal & {
  /** How alike the titles are, 0 to 100. */
  readonly likeness: number;
};

/** Less alike than this is not worth a hint: titles share formula words such as 关于…的提案. */
const least = 40;
const most = 10;
const formula = /^关于|的?(?:提案|建议|意见)$|[\s\p{P}]/gu;

/** Proposals whose titles are like a text, the most alike first: pairs of neighbouring characters are compared, nothing leaves the house. */
export const similarProposals = (
  text: string,
  known: readonly KnownProposal[],
): SimilarProposal[] => {
  const core = coreOf(text);
  return known
    .map((one) => ({
      ...one,
      likeness: Math.round(diceCoefficient(core, coreOf(one.title)) * 100),
    }))
    .filter(({ likeness }) => likeness >= least)
    .sort((one, other) => other.likeness - one.likeness || (one.no < other.no ? -1 : 1))
    .slice(0, most);
};

/** A title without what all titles have. */
const coreOf = (title: string): string => title.trim().replace(formula, "");
