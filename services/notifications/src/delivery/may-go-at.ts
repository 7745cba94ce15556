/** Quiet hours of a day in Asia/Shanghai, HH:MM; from 21:00 to 08:00 goes over midnight; the same time twice is none. */
export type QuietHours = { readonly from: string; readonly to: string };
/** A rest of one person, such as the day after a night duty. */
export type RestWindow = { readonly from: Date; readonly to: Date };

const minute = 60_000;
const day = 24 * 60 * minute;
/** Shanghai keeps one offset all year. */
const offset = 8 * 60 * minute;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The end of the quiet hours that an instant lies in, or the instant itself. */
function afterQuiet(at: Date, { from, to }: QuietHours): Date {
  const midnight = Math.floor((at.getTime() + offset) / day) * day - offset;
  const now = (at.getTime() - midnight) / minute;
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start === end) return at;
  const isOverMidnight = start > end;
  const isQuiet = isOverMidnight ? now >= start || now < end : now >= start && now < end;
  if (!isQuiet) return at;
  const nextDay = isOverMidnight && now >= start ? day : 0;
  return new Date(midnight + nextDay + end * minute);
}

/** When something may go out to a person: now, or when all quiet hours and rests that follow one another are over. */
export function mayGoAt(now: Date, quiet: QuietHours, rests: readonly RestWindow[]): Date {
  for (let at = now; ; ) {
    const rest = rests.find(({ from, to }) => from <= at && at < to);
    const next = rest ? rest.to : afterQuiet(at, quiet);
    if (next.getTime() === at.getTime()) return at;
    // Rests that cover every waking hour would hold a notice for ever.
    if (next.getTime() - now.getTime() > 14 * day) return next;
    at = next;
  }
}
