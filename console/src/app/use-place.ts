import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { useFound } from "../graph/use-found.js";
import { useKeep } from "../graph/use-keep.js";
import { scrollBackTo } from "./scroll-back-to.js";

const name = "scroll of the page";

/** A page that is come to by a link begins at its top, with the keyboard and the reader's voice; the way back leads to where it was left. */
export function usePlace(): void {
  const { pathname } = useLocation();
  const found = useFound<number>(name);
  const scrolled = useRef(0);
  const stop = useRef(() => {});
  useKeep(name, () => scrolled.current);
  useEffect(() => {
    history.scrollRestoration = "manual";
    const follow = () => {
      scrolled.current = window.scrollY;
    };
    window.addEventListener("scroll", follow, { passive: true });
    return () => window.removeEventListener("scroll", follow);
  }, []);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    stop.current();
    stop.current = scrollBackTo(found ?? 0);
    document.getElementById("content")?.focus({ preventScroll: true });
  }, [pathname, found]);
}
