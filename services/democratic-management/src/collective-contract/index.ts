export { contractFigures } from "./contract.figures.js";
