import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { NoticeTopic } from "../graph/schema.generated.js";
import { topics } from "./topics.js";

/** Which notices the address asks for, and which of them lies open: `?topic=DEADLINES&unread=1&notice=…`. */
export function useInboxFilter() {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const topic: NoticeTopic | null = topics.find((one) => one === params.get("topic")) ?? null;
    const unreadOnly = params.get("unread") === "1";
    /** Null takes a word out of the address. */
    const change = (words: Readonly<Record<string, string | null>>, replace: boolean) =>
      setParams(
        (before) => {
          for (const [word, value] of Object.entries(words))
            if (value === null) before.delete(word);
            else before.set(word, value);
          return before;
        },
        { replace },
      );
    return {
      ...{ topic, unreadOnly, openId: params.get("notice") },
      choose: (chosen: { topic?: NoticeTopic | null; unreadOnly?: boolean }) =>
        change(
          {
            topic: chosen.topic === undefined ? topic : chosen.topic,
            unread: (chosen.unreadOnly ?? unreadOnly) ? "1" : null,
            notice: null,
          },
          true,
        ),
      open: (id: string) => change({ notice: id }, false),
      close: () => change({ notice: null }, true),
    };
  }, [params, setParams]);
}
