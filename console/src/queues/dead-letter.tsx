import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { Moment } from "../parts/moment.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { useOutcome } from "../parts/use-outcome.js";
import type { QueueOfServiceFragment } from "./queues.generated.js";
import { type ServiceName, services } from "./services.js";

type Asked = {
  readonly name: ServiceName;
  readonly letter: QueueOfServiceFragment["letters"][number];
  readonly again: () => void;
};

/** One event that was given up: why, and the two ways out – again, or never. */
export function DeadLetter({ name, letter, again }: Asked) {
  const { t } = useTranslation("queues");
  const [{ fetching: isDriving }, drive] = useMutation(services[name].drive);
  const [, dismiss] = useMutation(services[name].dismiss);
  const problemOf = useOutcome();
  const [problem, setProblem] = useState<string | null>(null);
  const deal = async (act: typeof drive) => {
    const said = problemOf(await act({ id: letter.id }));
    setProblem(said);
    if (said === null) again();
  };
  return (
    <li className="dead-letter">
      <p>
        <code>{letter.event}</code> · <Moment at={letter.failedAt} /> ·{" "}
        {t("attempts", { count: letter.attempts })}
      </p>
      <p className="dead-letter-reason">{letter.reason}</p>
      <p className="dead-letter-trace">
        {t("subject")} <code>{letter.subject}</code> · {t("trace")} <code>{letter.traceId}</code>
      </p>
      {problem && <RefusalNotice message={problem} />}
      <div className="queue-pages">
        <Button type="primary" loading={isDriving} onClick={() => void deal(drive)}>
          {t("drive")}
        </Button>
        <Popconfirm
          title={t("dismissSure")}
          okText={t("dismiss")}
          cancelText={t("keep")}
          onConfirm={() => deal(dismiss)}
        >
          <Button danger>{t("dismiss")}</Button>
        </Popconfirm>
      </div>
    </li>
  );
}
