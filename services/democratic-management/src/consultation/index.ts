export { consultationFigures } from "./consultation.figures.js";
