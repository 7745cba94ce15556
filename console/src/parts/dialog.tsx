import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import "./dialog.css";

type Asked = {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Something to be read or answered before the page goes on: beside the page at a desk, over all of it on a phone. */
export function Dialog({ title, onClose, children }: Asked) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // Closed before it is taken away, it gives the focus back to where it was.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className="dialog"
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={name}>{title}</h2>
        <button type="button" className="plain-button" onClick={onClose}>
          {t("close")}
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
