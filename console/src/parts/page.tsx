import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import "./page.css";
import { pageTitle } from "./page-title.js";

type Asked = {
  readonly title: string;
  /** A sentence under the title that says what the page is for. */
  readonly lead?: ReactNode;
  /** Buttons and links that belong to the whole page. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A page: its title, which is the browser tab's too, what one can do with the whole of it, and its content. */
export function Page({ title, lead, actions, children }: Asked) {
  const { t } = useTranslation();
  const product = t("product");
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <h1 id={pageTitle} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="page-lead">{lead}</p>}
        </div>
        {actions && <div className="page-actions no-print">{actions}</div>}
      </header>
      {children}
    </article>
  );
}
