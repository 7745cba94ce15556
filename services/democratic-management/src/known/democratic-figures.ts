import type { FigureDeclaration } from "@union/kernel";
import { contractFigures } from "../collective-contract/index.js";
import { consultationFigures } from "../consultation/index.js";
import { disclosureFigures } from "../disclosure/index.js";
import { evaluationFigures } from "../evaluation/index.js";
import { hospitalResultFigures } from "../hospital-result/index.js";
import { proposalFigures } from "../proposal/index.js";
import { sessionFigures } from "../session/index.js";
import { suggestionFigures } from "../suggestion/index.js";

/** The figures of the annual summary that democratic management answers, a line a capability. */
export const democraticFigures: readonly FigureDeclaration[] = [
  ...contractFigures,
  ...sessionFigures,
  ...proposalFigures,
  ...disclosureFigures,
  ...evaluationFigures,
  ...consultationFigures,
  ...suggestionFigures,
  ...hospitalResultFigures,
];
