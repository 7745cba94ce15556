/** A page that has not come by then stays where it is. */
const patienceMs = 3_000;

/** Scrolls the page down to `offset` (px), as soon as it is long enough; not against somebody who scrolls himself. Answers how to let it be. */
export function scrollBackTo(offset: number): () => void {
  const end = new AbortController();
  const stop = (): void => end.abort();
  const go = (): void => {
    window.scrollTo(0, offset);
    if (Math.abs(window.scrollY - offset) < 1) stop();
  };
  const growth = new ResizeObserver(go);
  const timer = setTimeout(stop, patienceMs);
  end.signal.addEventListener("abort", () => {
    growth.disconnect();
    clearTimeout(timer);
  });
  for (const hand of ["wheel", "touchmove", "keydown", "pointerdown"])
    window.addEventListener(hand, stop, { signal: end.signal, passive: true });
  growth.observe(document.body);
  go();
  return stop;
}
