export { committeeFigures } from "./committee/committee.figures.js";
