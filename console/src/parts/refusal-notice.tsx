import CloseCircleFilled from "@ant-design/icons/CloseCircleFilled";
import { Alert } from "antd";

/** Why the union's rules said no: the sentence of the graph, which tells what to do. */
export function RefusalNotice({ message }: { readonly message: string }) {
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      icon={<CloseCircleFilled aria-hidden="true" />}
      title={message}
    />
  );
}
