export { announce } from "./announce.js";
