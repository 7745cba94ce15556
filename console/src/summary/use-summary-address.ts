import { useEffect, useRef } from "react";
import { useSearchParams } from "react-router";
import { useMe } from "../app/me.js";
import { settings } from "../app/settings.js";
import { useCampus } from "../app/use-campus.js";

/** What the address of a summary says beside year and code, and how links to other pages of it go on saying it. */
export type SummaryAddress = {
  readonly campus: { readonly id: string; readonly name: string } | null;
  readonly isCompared: boolean;
  readonly setCompared: (isCompared: boolean) => void;
  /** Campus and comparison as the end of an address, empty or from its question mark on. */
  readonly search: string;
};

/** Campus and comparison from the address. Whoever follows a link to a campus sees it chosen; whoever chooses another finds it in the address. */
export function useSummaryAddress(): SummaryAddress {
  const [params, setParams] = useSearchParams();
  const { campuses } = useMe();
  const campus = useCampus();
  const linked = params.get("campus");
  const isArriving = useRef(true);
  useEffect(() => {
    if (isArriving.current) {
      isArriving.current = false;
      if (campuses.some(({ id }) => id === linked)) {
        settings.campus.set(linked ?? "");
        return;
      }
    }
    if (linked === (campus?.id ?? null)) return;
    setParams((before) => put(before, "campus", campus?.id ?? null), { replace: true });
  }, [campus, campuses, linked, setParams]);
  const text = params.toString();
  return {
    campus,
    isCompared: params.get("compare") === "1",
    setCompared: (isCompared) =>
      setParams((before) => put(before, "compare", isCompared ? "1" : null), { replace: true }),
    search: text && `?${text}`,
  };
}

function put(params: URLSearchParams, name: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return next;
}
