import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

/** The six figures of an authenticator, or a recovery code. */
export function CodeField() {
  const { t } = useTranslation("sign-in");
  return (
    <Form.Item
      name="code"
      label={t("code")}
      rules={[{ required: true, message: t("codeMissing") }]}
    >
      <Input autoComplete="one-time-code" inputMode="text" maxLength={40} autoFocus />
    </Form.Item>
  );
}
