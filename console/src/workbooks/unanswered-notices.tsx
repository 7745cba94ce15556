import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Unanswered } from "./desk.js";
import { serviceNames } from "./in-service.js";
import { listed } from "./listed.js";

type Asked = {
  readonly unanswered: readonly Unanswered[];
  /** What is missing because of services that are silent. */
  readonly missing: "sheets" | "history";
  readonly again: () => void;
};

/** Which services did not do their work and why, those of one reason together: in their own sentence, or that they are silent. */
export function UnansweredNotices({ unanswered, missing, again }: Asked) {
  const { t, i18n } = useTranslation("workbooks");
  return [...new Set(unanswered.map(({ sentence }) => sentence))].map((sentence) => {
    const names = unanswered
      .filter((one) => one.sentence === sentence)
      .map(({ service }) => t("unanswered.name", { name: t(`services.${service}`) }));
    const said = { count: names.length, services: listed(names, i18n.language) };
    const own =
      names.length === serviceNames.length
        ? sentence
        : t("unanswered.said", { ...said, sentence: sentence ?? "" });
    return (
      <Alert
        key={sentence}
        role="alert"
        type={sentence === null ? "warning" : "error"}
        showIcon
        title={sentence === null ? t(`unanswered.${missing}`, said) : own}
        action={<Button onClick={again}>{t("file.askAgain")}</Button>}
      />
    );
  });
}
