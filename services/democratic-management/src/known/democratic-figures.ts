import type { FigureDeclaration } from "@union/kernel";
import { consultationFigures } from "../consultation/consultation.figures.js";
import { disclosureFigures } from "../disclosure/index.js";
import { hospitalResultFigures } from "../hospital-result/hospital-result.figures.js";
import { proposalFigures } from "../proposal/index.js";
import { sessionFigures } from "../session/index.js";
import { suggestionFigures } from "../suggestion/suggestion.figures.js";

/** The figures of the annual summary that democratic management answers, a line a capability. */
export const democraticFigures: readonly FigureDeclaration[] = [
  ...sessionFigures,
  ...proposalFigures,
  ...disclosureFigures,
  ...consultationFigures,
  ...suggestionFigures,
  ...hospitalResultFigures,
];
