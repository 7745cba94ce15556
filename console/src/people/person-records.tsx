import { type ReactNode, useId } from "react";
import type { Listed } from "../graph/use-connection.js";
import { MoreRows } from "../parts/more-rows.js";
import { ProblemNotice } from "../parts/problem-notice.js";
import { Waiting } from "../parts/waiting.js";

type Asked<Row> = {
  readonly title: string;
  /** Said where there is none. */
  readonly none: string;
  readonly list: Listed<Row>;
  /** A row as a `<li>`. */
  readonly children: (row: Row) => ReactNode;
};

/** Records of one kind about a person, read page by page; where their service is down, the rest of the page stands. */
export function PersonRecords<Row>({ title, none, list, children }: Asked<Row>) {
  const name = useId();
  const { rows, total, isLoading, error, again } = list;
  return (
    <section className="panel" aria-labelledby={name}>
      <h2 id={name}>
        {title}
        {total !== null && ` (${total})`}
      </h2>
      {error && <ProblemNotice error={error} again={again} isPartial />}
      {rows.length === 0 && isLoading && <Waiting />}
      {rows.length === 0 && !isLoading && !error && <p>{none}</p>}
      {rows.length > 0 && <ol className="timeline">{rows.map(children)}</ol>}
      <MoreRows list={list} />
    </section>
  );
}
