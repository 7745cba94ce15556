const aMinute = 60_000;

/**
 * How long a server asks us to wait, in milliseconds: `retry-after` (seconds or a date), or Feishu's
 * `x-ogw-ratelimit-reset` (seconds). A minute where it does not say, a second at least, a day at most.
 */
export function retryAfterMs(header: (name: string) => string | null, now = Date.now()): number {
  const said = header("retry-after") ?? header("x-ogw-ratelimit-reset") ?? "";
  const asked = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - now;
  return Number.isNaN(asked) ? aMinute : Math.min(Math.max(asked, 1_000), 86_400_000);
}
