import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../parts/dialog.js";
import { TextField } from "../parts/text-field.js";
import { longName } from "./samples.js";

/** A dialog with a field in it; closed, it gives the focus back to its button. */
export function DialogSpecimen() {
  const { t } = useTranslation("components");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("openDialog")}</Button>
      {isOpen && (
        <Dialog title={longName} onClose={() => setOpen(false)}>
          <TextField label={t("name")} problem={t("missing")} />
        </Dialog>
      )}
    </>
  );
}
