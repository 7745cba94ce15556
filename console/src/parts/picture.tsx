import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { PictureOption } from "./charts.js";
import "./picture.css";

type Asked = {
  /** What the picture shows, in a sentence: for readers who cannot see it. */
  readonly label: string;
  /** The picture, as ECharts describes one. */
  readonly option: PictureOption;
  /** The same as a table, behind a disclosure. A page that shows one anyway leaves it out. */
  readonly table?: ReactNode;
};

/** A picture of figures. The library that draws it is loaded when the first picture is wanted. */
export function Picture({ label, option, table }: Asked) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isWanted = true;
    let takeDown = () => {};
    void import("./charts.js").then(({ drawPicture }) => {
      if (isWanted && box.current) takeDown = drawPicture(box.current, option);
    });
    return () => {
      isWanted = false;
      takeDown();
    };
  }, [option]);
  return (
    <figure className="picture">
      <div ref={box} className="picture-canvas" role="img" aria-label={label} />
      {table && (
        <details className="no-print">
          <summary>{t("asTable")}</summary>
          {table}
        </details>
      )}
    </figure>
  );
}
