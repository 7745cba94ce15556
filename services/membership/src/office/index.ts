export { cadreFigures } from "./cadre/cadre.figures.js";
export { committeeFigures } from "./committee/committee.figures.js";
