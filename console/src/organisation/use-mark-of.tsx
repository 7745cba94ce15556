import { type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "./changes-between.js";

/** What a tree says of something that is different from the earlier day: that it is new, what it was called, where it stood. */
export function useMarkOf(changes: readonly Change[] | null): (id: string) => ReactNode {
  const { t } = useTranslation("organisation");
  return useCallback(
    (id) =>
      changes
        ?.filter((change) => change.id === id)
        .map((change) => (
          <span key={change.what} className={`change change-${change.what.toLowerCase()}`}>
            {change.what === "RENAMED"
              ? t("formerly", { name: change.before })
              : t(`whats.${change.what}`)}
          </span>
        )),
    [changes, t],
  );
}
