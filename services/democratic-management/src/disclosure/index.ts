export { disclosureFigures } from "./disclosure.figures.js";
export { type OwedDisclosure, oweDisclosure } from "./item/owe-disclosure.js";
