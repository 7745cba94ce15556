import { ConfigProvider } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import { type ReactNode, useMemo } from "react";
import { Provider } from "urql";
import { graphClient } from "../graph/graph-client.js";
import { useStored } from "../graph/use-stored.js";
import { settings } from "./settings.js";
import { themeOf } from "./theme.js";

const locales = { "zh-CN": zh, en };
/** The nonce that the gateway puts into the page: styles made by script carry it, others are not applied. */
const nonce = document.querySelector<HTMLMetaElement>("meta[name=style-nonce]")?.content ?? "";

/** What every page of somebody signed in stands in: language, colours, and a graph client that forgets all when the language changes. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const language = useStored(settings.language);
  const size = useStored(settings.typeSize);
  const client = useMemo(() => graphClient(language), [language]);
  return (
    <ConfigProvider
      locale={locales[language]}
      theme={themeOf(size)}
      csp={{ nonce }}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <Provider value={client}>{children}</Provider>
    </ConfigProvider>
  );
}
