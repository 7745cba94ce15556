import {
  type AnnualSummary,
  headlines,
  measureWord,
  quantity,
  wording,
} from "@union/annual-summary";
import { Link } from "react-router";

type Asked = { readonly summary: AnnualSummary; readonly search: string };

/** The overview: the figures that open the report. */
export function Headlines({ summary, search }: Asked) {
  const { part, overview, missing } = wording[summary.language];
  const first = headlines(summary);
  return (
    <section>
      <h2>{part(0, overview)}</h2>
      {first.length === 0 ? (
        <p className="summary-missing">{missing}</p>
      ) : (
        <ul className="summary-headlines">
          {first.map(({ code, name, value, unit }) => (
            <li key={code} className="panel summary-linked">
              <Link to={`/summary/${summary.year}/${code}${search}`}>{name}</Link>
              <span>
                <strong>{quantity(value, unit)}</strong> {measureWord(unit, summary.language)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
