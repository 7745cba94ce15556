import { useLocation, useNavigationType } from "react-router";
import { kept } from "./kept.js";

/**
 * What `useKeep` kept under this name when the page was left, for whoever is on the way back to it. Undefined for whoever comes
 * by a link, and once the page stands: it is for what begins with it.
 */
export function useFound<T>(name: string): T | undefined {
  const { key } = useLocation();
  const isBack = useNavigationType() === "POP";
  return isBack ? (kept.find(key, name) as T | undefined) : undefined;
}
