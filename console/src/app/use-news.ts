import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

const everyMs = 60_000;

/** Asks again every minute while the page is looked at, when somebody comes back to it, and whenever he goes to the inbox. */
export function useNews(ask: () => void): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") latest.current();
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  const isInbox = useLocation().pathname === "/inbox";
  const wasInbox = useRef(isInbox);
  useEffect(() => {
    if (isInbox && !wasInbox.current) latest.current();
    wasInbox.current = isInbox;
  }, [isInbox]);
}
