export { suggestionFigures } from "./suggestion.figures.js";
