import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Answer } from "../parts/answer.js";
import { Dialog } from "../parts/dialog.js";
import { NoticeOfInboxDocument } from "./inbox.generated.js";
import type { InboxNotice } from "./inbox-notice.js";
import { NoticeText } from "./notice-text.js";
import { NoticeUnknown } from "./notice-unknown.js";
import type { useMarkRead } from "./use-mark-read.js";

type Asked = {
  readonly id: string;
  /** The notice, where the list has it already. */
  readonly listed: InboxNotice | undefined;
  readonly reading: ReturnType<typeof useMarkRead>;
  readonly onClose: () => void;
};

/** The notice that the address names, wherever in the inbox it lies; opened, it is read. */
export function OpenedNotice({ id, listed, reading: { isRead, mark }, onClose }: Asked) {
  const { t } = useTranslation("inbox");
  const [{ data, error, fetching }, ask] = useQuery({
    ...{ query: NoticeOfInboxDocument, variables: { id }, pause: listed !== undefined },
  });
  const notice = listed ?? data?.inboxNotice ?? null;
  const isNew = notice !== null && !isRead(notice);
  useEffect(() => {
    if (isNew) void mark(id);
  }, [isNew, mark, id]);
  return (
    <Dialog title={notice?.title ?? t("notice")} onClose={onClose}>
      {notice ? (
        <NoticeText notice={notice} />
      ) : (
        // Where the notices do not answer, nobody knows whether there is such a one.
        <Answer
          result={{ data: error ? undefined : data, error, fetching }}
          again={() => ask({ requestPolicy: "network-only" })}
        >
          {() => <NoticeUnknown onClose={onClose} />}
        </Answer>
      )}
    </Dialog>
  );
}
