import { useTranslation } from "react-i18next";
import type { QueueOfServiceFragment } from "./queues.generated.js";

const kinds = ["waiting", "active", "delayed", "failed"] as const;

/** How many events a queue holds, by where they stand. */
export function QueueNumbers({ counts }: { readonly counts: QueueOfServiceFragment["queue"] }) {
  const { t } = useTranslation("queues");
  return (
    <dl className="queue-numbers">
      {kinds.map((kind) => (
        <div key={kind} data-alarming={kind === "failed" && counts.failed > 0}>
          <dt>{t(`counts.${kind}`)}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}
