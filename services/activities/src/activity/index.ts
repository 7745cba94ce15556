export { activityFigures } from "./activity.figures.js";
