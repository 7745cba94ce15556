import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Listed } from "../graph/use-connection.js";

/** Under a short list: how much of it is shown, and the way to the rest. */
export function MoreRows<Row>({ list }: { readonly list: Listed<Row> }) {
  const { t } = useTranslation();
  const { rows, total, hasMore, isLoading, more } = list;
  if (!hasMore) return null;
  return (
    <p className="more-rows">
      {total !== null && <span>{t("rowsSoFar", { shown: rows.length, count: total })} </span>}
      <Button onClick={more} loading={isLoading}>
        {t("more")}
      </Button>
    </p>
  );
}
