import { figuresIn } from "@union/testing";

/** The figures of activities by code, as an actor sees them. */
export const figuresOf = figuresIn("activityFigures");
