import { useTranslation } from "react-i18next";
import { useYuan } from "../parts/use-yuan.js";
import type { MineQuery } from "./home.generated.js";

type Asked = { readonly dues: MineQuery["myDues"]; readonly year: number };

/** The reader's dues of a year: what is paid and what is open. */
export function OwnDues({ dues, year }: Asked) {
  const { t } = useTranslation("home");
  const yuan = useYuan();
  const sumOf = (states: readonly string[]): string =>
    yuan(
      (dues ?? []).reduce((sum, one) => sum + (states.includes(one.state) ? one.amountFen : 0), 0),
    );
  const open = (dues ?? []).filter(({ state }) => state === "DUE" || state === "OVERDUE");
  return (
    <div>
      <h3>{t("ownDues", { year })}</h3>
      {dues === null || dues.length === 0 ? (
        <p>{t(dues === null ? "notThere" : "noDues")}</p>
      ) : (
        <>
          <p>{t("duesPaid", { sum: sumOf(["PAID"]) })}</p>
          {open.length > 0 && (
            <p>
              {t("duesOpen", {
                sum: sumOf(["DUE", "OVERDUE"]),
                months: open.map(({ month }) => month).join(" "),
              })}
            </p>
          )}
        </>
      )}
    </div>
  );
}
