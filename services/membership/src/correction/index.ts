export { type CorrectableField, clearValue, shownValue } from "./correctable-field.js";
