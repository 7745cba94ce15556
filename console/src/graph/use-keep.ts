import { useLayoutEffect, useRef } from "react";
import { useLocation } from "react-router";
import { kept } from "./kept.js";

/** Keeps what `present` answers under a name when the page is left, for the way back to it; undefined keeps nothing. */
export function useKeep<T>(name: string, present: () => T | undefined): void {
  const { key } = useLocation();
  const latest = useRef({ name, present });
  useLayoutEffect(() => {
    latest.current = { name, present };
  });
  useLayoutEffect(() => {
    // What was found has been taken up: whoever begins again on the same page begins anew.
    kept.forget(key, latest.current.name);
    // This runs before the effect above hears of the page that comes next.
    return () => {
      const value = latest.current.present();
      if (value !== undefined) kept.keep(key, latest.current.name, value);
    };
  }, [key]);
}
