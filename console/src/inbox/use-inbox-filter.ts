import { useMemo } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import type { NoticeTopic } from "../graph/schema.generated.js";
import { topics } from "./topics.js";

/** What the browser's history says of a notice that was opened from the list. */
const openedHere = "opened from the list";

/** Which notices the address asks for, and which of them lies open: `?topic=DEADLINES&unread=1&notice=…`. */
export function useInboxFilter() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const wasOpenedHere = useLocation().state === openedHere;
  return useMemo(() => {
    const topic: NoticeTopic | null = topics.find((one) => one === params.get("topic")) ?? null;
    const unreadOnly = params.get("unread") === "1";
    /** Null takes a word out of the address. */
    const change = (
      words: Readonly<Record<string, string | null>>,
      how: { readonly replace: boolean; readonly state?: string },
    ) =>
      setParams((before) => {
        for (const [word, value] of Object.entries(words))
          if (value === null) before.delete(word);
          else before.set(word, value);
        return before;
      }, how);
    return {
      ...{ topic, unreadOnly, openId: params.get("notice") },
      choose: (chosen: { topic?: NoticeTopic | null; unreadOnly?: boolean }) =>
        change(
          {
            topic: chosen.topic === undefined ? topic : chosen.topic,
            unread: (chosen.unreadOnly ?? unreadOnly) ? "1" : null,
            notice: null,
          },
          { replace: true },
        ),
      open: (id: string) => change({ notice: id }, { replace: false, state: openedHere }),
      /** Closing goes back to the list from which it was opened. */
      close: () =>
        wasOpenedHere ? void navigate(-1) : void change({ notice: null }, { replace: true }),
    };
  }, [params, setParams, navigate, wasOpenedHere]);
}
