export { trainingFigures } from "./training.figures.js";
export { TrainingReader } from "./training.reader.js";
export { TrainingType } from "./training.type.js";
