export { evaluationFigures } from "./subject/evaluation.figures.js";
