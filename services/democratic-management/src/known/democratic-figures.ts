import type { FigureDeclaration } from "@union/kernel";
import { consultationFigures } from "../consultation/index.js";
import { disclosureFigures } from "../disclosure/index.js";
import { hospitalResultFigures } from "../hospital-result/index.js";
import { proposalFigures } from "../proposal/index.js";
import { sessionFigures } from "../session/index.js";
import { suggestionFigures } from "../suggestion/index.js";

/** The figures of the annual summary that democratic management answers, a line a capability. */
export const democraticFigures: readonly FigureDeclaration[] = [
  ...sessionFigures,
  ...proposalFigures,
  ...disclosureFigures,
  ...consultationFigures,
  ...suggestionFigures,
  ...hospitalResultFigures,
];
