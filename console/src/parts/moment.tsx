import { useDates } from "./use-dates.js";

/** A moment (UTC) as the union's clocks show it. */
export function Moment({ at }: { readonly at: string }) {
  const { time } = useDates();
  return <time dateTime={at}>{time(at)}</time>;
}
