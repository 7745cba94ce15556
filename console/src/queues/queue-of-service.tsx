import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { DeadLetters } from "./dead-letters.js";
import { QueueNumbers } from "./queue-numbers.js";
import { type ServiceName, services } from "./services.js";

/** One service's queue: its numbers, and its dead letters page by page, newest first. */
export function QueueOfService({ name }: { readonly name: ServiceName }) {
  const { t } = useTranslation("queues");
  const [after, setAfter] = useState<string | null>(null);
  const [result, ask] = useQuery({
    query: services[name].list,
    variables: { after },
    requestPolicy: "network-only",
  });
  const again = () => ask({ requestPolicy: "network-only" });
  const head = useRef<HTMLHeadingElement>(null);
  const [dealtWith, setDealtWith] = useState(0);
  useEffect(() => {
    // A letter goes, and with it the button that was pressed.
    if (dealtWith > 0) head.current?.focus();
  }, [dealtWith]);
  const goOn = () => {
    again();
    setDealtWith((before) => before + 1);
  };
  return (
    <section className="panel queue" aria-labelledby={`queue-${name}`}>
      <header className="queue-head">
        <h2 id={`queue-${name}`} ref={head} tabIndex={-1}>
          {t(`services.${name}`)}
        </h2>
        <Button onClick={again} loading={result.fetching}>
          {t("refresh")}
        </Button>
      </header>
      <Answer result={result} again={again}>
        {({ page }) =>
          page && (
            <>
              <QueueNumbers counts={page.queue} />
              <DeadLetters name={name} letters={page.letters} onDone={goOn} />
              <div className="queue-pages">
                {after !== null && <Button onClick={() => setAfter(null)}>{t("newest")}</Button>}
                {page.next !== null && (
                  <Button onClick={() => setAfter(page.next)}>{t("older")}</Button>
                )}
              </div>
            </>
          )
        }
      </Answer>
    </section>
  );
}
