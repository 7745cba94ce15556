import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";
import { Picture } from "../parts/picture.js";
import { barsOf } from "./bars-of.js";

/** A campus and its numbers; null is unknown. */
export type CampusRow = {
  readonly name: string;
  readonly now: number | null;
  readonly before: number | null;
};
type Asked = {
  readonly caption: string;
  readonly year: number;
  readonly rows: readonly CampusRow[];
  /** A number as it is written: with its unit; a dash where it is unknown. */
  readonly say: (value: number | null) => string;
};

/** Campus by campus, this year beside the year before: drawn for the eye, and a table for whoever listens. */
export function CampusBars({ caption, year, rows, say }: Asked) {
  const { t } = useTranslation("home");
  const size = useStored(settings.typeSize);
  const drawn = JSON.stringify(rows.map(({ name, now, before }) => [name, now, before, say(now)]));
  const option = useMemo(() => barsOf(JSON.parse(drawn), size), [drawn, size]);
  return (
    <>
      <div className="campus-bars" style={{ "--rows": rows.length } as object}>
        <Picture label={caption} option={option} />
      </div>
      <div className="visually-hidden">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("campus")}</th>
              <th scope="col">{year}</th>
              <th scope="col">{year - 1}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, now, before }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{say(now)}</td>
                <td>{say(before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
