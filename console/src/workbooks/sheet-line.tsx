import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CancelButton } from "./cancel-button.js";
import { follow, type MatchedSheet } from "./desk.js";
import { type ImportOf, isOpen } from "./import-of.js";
import { Tally } from "./tally.js";

/** A sheet and the register that it is, how far its import is, its verdicts, and the way to them. */
export function SheetLine({ sheet: { service, one } }: { readonly sheet: MatchedSheet }) {
  const { t } = useTranslation("workbooks");
  const link = useRef<HTMLAnchorElement>(null);
  const cancelled = (now: ImportOf) => {
    link.current?.focus();
    follow(now);
  };
  return (
    <li className="sheet-line">
      <div>
        <Link ref={link} to={`/workbooks/${service}/${one.id}`}>
          {one.sheet || one.register}
        </Link>
        <span className="sheet-line-service">{t(`services.${service}`)}</span>
      </div>
      <Tally one={one} />
      {isOpen(one) && <CancelButton service={service} id={one.id} onCancelled={cancelled} />}
    </li>
  );
}
