import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useFound } from "../graph/use-found.js";
import { useKeep } from "../graph/use-keep.js";
import "./virtual-rows.css";

export type Column<Row> = {
  readonly name: string;
  readonly title: ReactNode;
  /** Share of the width, as in `grid-template-columns`. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
};
type Asked<Row> = {
  /** What the table is of, for readers who cannot see it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** All that there are, also those not read yet; -1 where nobody knows. */
  readonly total: number;
  readonly idOf: (row: Row) => string;
  /** Called when the end of what is there comes near. */
  readonly more?: (() => void) | undefined;
  /** Height of a row before it is drawn (px). */
  readonly rowHeight?: number;
};

/** Where somebody was in a table: how far it was scrolled (px), how many rows were there, and how high they were. */
type Place = {
  readonly offset: number;
  readonly count: number;
  readonly sizes: VirtualItem[];
};

/** A table of any length of which only what is in sight is drawn. On a phone each row is a card. Who comes back finds his place. */
export function VirtualRows<Row>({
  label,
  columns,
  rows,
  total,
  idOf,
  more,
  rowHeight = 46,
}: Asked<Row>) {
  const box = useRef<HTMLDivElement>(null);
  const before = useFound<Place>(label);
  // A place among rows that are not there is none.
  const [place] = useState(before && before.count <= rows.length ? before : null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => idOf(rows[index]!),
    overscan: 8,
    initialOffset: place?.offset ?? 0,
    initialMeasurementsCache: place?.sizes ?? [],
  });
  useKeep<Place>(label, () => ({
    offset: virtual.scrollOffset ?? 0,
    count: rows.length,
    sizes: virtual.takeSnapshot(),
  }));
  const items = virtual.getVirtualItems();
  const end = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (end >= rows.length - 20) more?.();
  }, [end, rows.length, more]);
  const template = { "--columns": columns.map(({ width }) => width).join(" ") };
  return (
    // A box that scrolls must be reached by the keyboard.
    <div ref={box} className="virtual-rows" tabIndex={0} role="region" aria-label={label}>
      <div
        role="table"
        aria-label={label}
        aria-rowcount={total < 0 ? -1 : total + 1}
        style={template as object}
      >
        <div role="rowgroup" className="virtual-rows-head">
          <div role="row" aria-rowindex={1} className="virtual-row">
            {columns.map(({ name, title }) => (
              <div key={name} role="columnheader">
                {title}
              </div>
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className="virtual-rows-body"
          style={{ height: virtual.getTotalSize() }}
        >
          {items.map(({ key, index, start }) => (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className="virtual-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              {columns.map(({ name, title, cell }) => (
                <div key={name} role="cell">
                  <span className="virtual-rows-label" aria-hidden="true">
                    {title}
                  </span>
                  {cell(rows[index]!)}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
