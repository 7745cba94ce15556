import { figuresIn } from "@union/testing";

/** The figures of welfare by code, as an actor sees them. */
export const figuresOf = figuresIn("welfareFigures");
