import { useState } from "react";
import { useTranslation } from "react-i18next";
import { serviceNames } from "./in-service.js";
import { ServiceRegisters } from "./service-registers.js";

/** Every register with its empty template and its export, folded until somebody asks. */
export function RegistersPanel() {
  const { t } = useTranslation("workbooks");
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="panel registers"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t("registers.title")}</summary>
      <p className="hint">{t("registers.lesson")}</p>
      {isOpen && (
        <div className="registers-services">
          {serviceNames.map((service) => (
            <ServiceRegisters key={service} service={service} />
          ))}
        </div>
      )}
    </details>
  );
}
