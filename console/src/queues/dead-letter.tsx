import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { Moment } from "../parts/moment.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
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
  const drive = useAct(services[name].drive);
  const dismiss = useAct(services[name].dismiss);
  const problem = drive.problem ?? dismiss.problem;
  const deal = async ({ send }: typeof drive) => {
    if ((await send({ id: letter.id })) !== null) again();
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
        <Button type="primary" loading={drive.isSending} onClick={() => void deal(drive)}>
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
