import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";

/** A moment (UTC) as the union's clocks show it, in Asia/Shanghai. */
export function Moment({ at }: { readonly at: string }) {
  const language = useStored(settings.language);
  const text = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Shanghai",
  }).format(new Date(at));
  return <time dateTime={at}>{text}</time>;
}
