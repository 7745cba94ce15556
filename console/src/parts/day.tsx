import { settings } from "../app/settings.js";
import { useStored } from "../graph/use-stored.js";

/** A day (LocalDate) in the reader's way of writing; none is a dash. */
export function Day({ on }: { readonly on: string | null }) {
  const language = useStored(settings.language);
  if (on === null) return <>—</>;
  const text = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${on}T00:00:00Z`),
  );
  return <time dateTime={on}>{text}</time>;
}
