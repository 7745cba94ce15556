import { quantity } from "@union/annual-summary";
import { useEffect, useRef } from "react";
import { settings } from "../app/settings.js";
import { themeOf } from "../app/theme.js";
import { useStored } from "../graph/use-stored.js";

type Asked = {
  /** What the picture is of, for readers who cannot see it. */
  readonly label: string;
  readonly campuses: readonly string[];
  /** Null where a campus has none. */
  readonly values: readonly (number | null)[];
  readonly unit: string;
};

/** Bars by campus. The library that draws them is loaded when the first picture is shown. */
export function CampusChart({ label, campuses, values, unit }: Asked) {
  const box = useRef<HTMLDivElement>(null);
  const size = useStored(settings.typeSize);
  const key = JSON.stringify([campuses, values]);
  useEffect(() => {
    const [names, numbers] = JSON.parse(key) as [string[], (number | null)[]];
    let isGone = false;
    let remove = () => {};
    void import("./draw-bars.js").then(({ drawBars }) => {
      if (isGone || !box.current) return;
      const bars = names.map((name, n) => ({
        name,
        value: numbers[n] ?? 0,
        text: quantity(numbers[n] ?? null, unit),
      }));
      remove = drawBars(box.current, bars, themeOf(size).token ?? {});
    });
    return () => {
      isGone = true;
      remove();
    };
  }, [key, unit, size]);
  const height = `${campuses.length * 3 + 1}rem`;
  return (
    <div
      ref={box}
      className="panel campus-chart"
      style={{ height }}
      role="img"
      aria-label={label}
    />
  );
}
