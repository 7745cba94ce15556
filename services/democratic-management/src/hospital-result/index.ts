export { hospitalResultFigures } from "./hospital-result.figures.js";
