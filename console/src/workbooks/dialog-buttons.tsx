import { Button } from "antd";
import { useTranslation } from "react-i18next";

type Asked = {
  readonly press: string;
  readonly isDanger?: boolean;
  readonly isBusy: boolean;
  readonly onPress: () => void;
  readonly onClose: () => void;
};

/** The two ways out of a dialog: do it, or go back. */
export function DialogButtons({ press, isDanger = false, isBusy, onPress, onClose }: Asked) {
  const { t } = useTranslation("workbooks");
  return (
    <div className="dialog-buttons">
      <Button onClick={onClose}>{t("download.back")}</Button>
      <Button type="primary" danger={isDanger} loading={isBusy} onClick={onPress}>
        {press}
      </Button>
    </div>
  );
}
