import { useTranslation } from "react-i18next";
import { Page } from "../parts/page.js";
import { QueueOfService } from "./queue-of-service.js";
import "./queues.css";
import { serviceNames } from "./services.js";

/** What the services tell each other: how their queues stand, and what was given up and waits for a person. */
export function QueuesPage() {
  const { t } = useTranslation("queues");
  return (
    <Page title={t("title")} lead={t("lead")} actions={<a href="/queues">{t("board")}</a>}>
      {serviceNames.map((name) => (
        <QueueOfService key={name} name={name} />
      ))}
    </Page>
  );
}
