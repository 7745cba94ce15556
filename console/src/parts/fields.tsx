import type { ReactNode } from "react";
import "./fields.css";

/** Fields that narrow down what a page shows, side by side as far as they fit. */
export function Fields({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <search className="fields no-print" aria-label={label}>
      {children}
    </search>
  );
}
