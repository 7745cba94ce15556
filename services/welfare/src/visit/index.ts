export { visitFigures } from "./visit.figures.js";
export { VisitConnection, VisitType } from "./visit.type.js";
