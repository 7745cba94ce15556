import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDates } from "../parts/use-dates.js";
import type { OwnAccountQuery } from "./account.generated.js";
import { SecondFactorDialog } from "./second-factor-dialog.js";

type Asked = {
  readonly state: NonNullable<OwnAccountQuery["me"]>["secondFactor"];
  readonly onChanged: () => void;
};

/** Whether a second factor is asked of the reader, since when or from when, and the way to set one up or to move it to another phone. */
export function SecondFactorPanel({
  state: { since, dueOn, recoveryCodesLeft },
  onChanged,
}: Asked) {
  const { t } = useTranslation("account");
  const { day, time } = useDates();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onChanged();
  };
  return (
    <section className="panel account-panel" aria-labelledby="second-factor">
      <h2 id="second-factor">{t("secondFactor")}</h2>
      {since ? (
        <p>{t("factorSince", { at: time(since), count: recoveryCodesLeft })}</p>
      ) : (
        <p>{dueOn ? t("factorDue", { on: day(dueOn) }) : t("noFactor")}</p>
      )}
      <div>
        <Button onClick={() => setOpen(true)}>{t(since ? "factorAnew" : "factorBegin")}</Button>
      </div>
      {isOpen && <SecondFactorDialog isReplacing={since !== null} onClose={close} />}
    </section>
  );
}
