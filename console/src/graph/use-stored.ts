import { useSyncExternalStore } from "react";
import type { Stored } from "./stored.js";

/** The present value of `value`; the component is drawn again when it changes. */
export const useStored = <T>(value: Stored<T>): T => useSyncExternalStore(value.follow, value.get);
