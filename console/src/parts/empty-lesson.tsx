import type { ReactNode } from "react";
import "./empty-lesson.css";

type Asked = { readonly title: string; readonly children?: ReactNode };

/** Stands where a list is empty: says why it may be, and what to do first. */
export function EmptyLesson({ title, children }: Asked) {
  return (
    <div className="empty-lesson">
      <p className="empty-lesson-title">{title}</p>
      {children}
    </div>
  );
}
