export { disclosureFigures } from "./disclosure.figures.js";
