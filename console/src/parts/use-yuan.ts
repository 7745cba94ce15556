import { useMemo } from "react";
import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";

/** Writes amounts, which the graph gives in fen, as yuan in the reader's language. */
export function useYuan(): (fen: number) => string {
  const language = useStored(settings.language);
  return useMemo(() => {
    const yuan = new Intl.NumberFormat(language, { style: "currency", currency: "CNY" });
    return (fen) => yuan.format(fen / 100);
  }, [language]);
}
