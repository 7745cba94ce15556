import { useTranslation } from "react-i18next";
import { DeadLetter } from "./dead-letter.js";
import type { QueueOfServiceFragment } from "./queues.generated.js";
import type { ServiceName } from "./services.js";

type Asked = {
  readonly name: ServiceName;
  readonly letters: QueueOfServiceFragment["letters"];
  /** Called once a letter has been dealt with. */
  readonly onDone: () => void;
};

/** What was given up, newest first; none is the good case and is said so. */
export function DeadLetters({ name, letters, onDone }: Asked) {
  const { t } = useTranslation("queues");
  if (letters.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="dead-letters">
      {letters.map((letter) => (
        <DeadLetter key={letter.id} name={name} letter={letter} onDone={onDone} />
      ))}
    </ul>
  );
}
