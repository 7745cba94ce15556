import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "../graph/use-act.js";
import { Moment } from "../parts/moment.js";
import { RefusalNotice } from "../parts/refusal-notice.js";
import { DismissDialog } from "./dismiss-dialog.js";
import type { QueueOfServiceFragment } from "./queues.generated.js";
import { type ServiceName, services } from "./services.js";

type Asked = {
  readonly name: ServiceName;
  readonly letter: QueueOfServiceFragment["letters"][number];
  /** Called once it has been dealt with. */
  readonly onDone: () => void;
};

/** One event that was given up: why, and the two ways out – again, or never. */
export function DeadLetter({ name, letter, onDone }: Asked) {
  const { t } = useTranslation("queues");
  const drive = useAct(services[name].drive);
  const dismiss = useAct(services[name].dismiss);
  const [isAsked, ask] = useState(false);
  const deal = async ({ send }: typeof drive) => {
    if ((await send({ id: letter.id })) === null) return;
    ask(false);
    onDone();
  };
  return (
    <li className="dead-letter">
      <p>
        <code>{letter.event}</code> · <Moment at={letter.failedAt} /> ·{" "}
        {t("attempts", { count: letter.attempts })}
      </p>
      <p className="dead-letter-reason">
        <code>{letter.reason}</code>
      </p>
      <p className="dead-letter-trace">
        {t("subject")} <code>{letter.subject}</code> · {t("trace")} <code>{letter.traceId}</code>
      </p>
      {drive.problem && <RefusalNotice message={drive.problem} />}
      <div className="queue-pages">
        <Button type="primary" loading={drive.isSending} onClick={() => void deal(drive)}>
          {t("drive")}
        </Button>
        <Button danger onClick={() => ask(true)}>
          {t("dismiss")}
        </Button>
      </div>
      {isAsked && (
        <DismissDialog
          {...{ isSending: dismiss.isSending, problem: dismiss.problem }}
          onDismiss={() => void deal(dismiss)}
          onClose={() => ask(false)}
        />
      )}
    </li>
  );
}
