import CloseCircleFilled from "@ant-design/icons/CloseCircleFilled";
import ExclamationCircleFilled from "@ant-design/icons/ExclamationCircleFilled";
import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";

type Asked = {
  readonly error: CombinedError;
  /** Asks again; without it there is no button. */
  readonly again?: (() => void) | undefined;
  /** Part of the answer came: what is there is shown, and this says that something is missing. */
  readonly isPartial?: boolean;
};

/** Says what happened and what to do, in the words of the graph where it answered, with the number that support asks for. */
export function ProblemNotice({ error, again, isPartial = false }: Asked) {
  const { t } = useTranslation();
  const sentences = [...new Set(error.graphQLErrors.map(({ message }) => message))];
  const trace = error.graphQLErrors
    .map(({ extensions }) => String(extensions["traceId"] ?? ""))
    .find(Boolean);
  const lines =
    sentences.length > 0
      ? sentences
      : [t(error.networkError ? "problem.network" : "problem.unknown")];
  const Icon = isPartial ? ExclamationCircleFilled : CloseCircleFilled;
  return (
    <Alert
      role="alert"
      type={isPartial ? "warning" : "error"}
      showIcon
      icon={<Icon aria-hidden="true" />}
      title={t(isPartial ? "problem.partly" : "problem.title")}
      description={
        <>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {trace && !lines.some((line) => line.includes(trace)) ? (
            <p>{t("traceId", { id: trace })}</p>
          ) : null}
        </>
      }
      action={again && <Button onClick={again}>{t("again")}</Button>}
    />
  );
}
