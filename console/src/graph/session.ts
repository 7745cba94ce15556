import { leaveUnasked } from "../app/unfinished.js";
import { plainClient } from "./plain-client.js";
import { RefreshSessionDocument, SignOutDocument } from "./session.generated.js";
import { stored } from "./stored.js";

/** An access token, and when it ends (UTC). It lives in memory only: no storage of the browser holds one. */
export type Token = { readonly accessToken: string; readonly expiresAt: string };

/**
 * Where the session stands: not known yet, not to be known while the house does not answer, open, ended while somebody was
 * at work (his page stays as it is and he signs in over it), or none.
 */
export type SessionState = "unknown" | "unreachable" | "open" | "lapsed" | "none";
/** What came of renewing: a house that does not answer has refused nothing. */
type Renewed = "OPEN" | "REFUSED" | "UNREACHABLE";

const channelName = "union-hall-session";
/** A token is renewed this long before it ends, so that no request meets its end on the way. */
const marginMs = 60_000;

const state = stored<SessionState>("unknown");
let token: Token | null = null;
const channel = new BroadcastChannel(channelName);
channel.onmessage = ({ data }: MessageEvent<Token | null>) => {
  if (data === null) forget();
  else take(data);
};

/** Whose token it is: the subject in its payload. */
const ownerOf = ({ accessToken }: Token): unknown =>
  JSON.parse(atob(accessToken.split(".")[1]!.replaceAll("-", "+").replaceAll("_", "/"))).sub;

/** Nothing that one person had open may be there for the next: the page begins anew, and with it everything in memory. */
function forget(): void {
  leaveUnasked();
  location.assign("/");
}

/** Goes on with a token; one of another person begins anew. */
function take(given: Token): void {
  if (token !== null && ownerOf(token) !== ownerOf(given)) forget();
  else {
    token = given;
    state.set("open");
  }
}

const isFresh = (one: Token | null): one is Token =>
  one !== null && Date.parse(one.expiresAt) - Date.now() > marginMs;

/** Renews by the refresh cookie, one tab after another: a tab that waited takes what the tab before it got. */
const renewed = (known: Token | null): Promise<Renewed> =>
  navigator.locks.request(channelName, async () => {
    if (token !== known && isFresh(token)) return "OPEN";
    const { data } = await plainClient.mutation(RefreshSessionDocument, {}).toPromise();
    if (!data) return "UNREACHABLE";
    if (data.refreshSession.__typename !== "Session") return "REFUSED";
    session.open(data.refreshSession);
    return "OPEN";
  });

/** The session of this browser, the same in all its tabs. */
export const session = {
  state,
  token: (): Token | null => token,
  isStale: (): boolean => !isFresh(token),
  open({ accessToken, expiresAt }: Token): void {
    const given = { accessToken, expiresAt };
    channel.postMessage(given);
    take(given);
  },
  /** At the start of a page: is there a session to go on with? */
  async begin(): Promise<void> {
    const outcome = await renewed(null);
    if (outcome === "REFUSED") state.set("none");
    if (outcome === "UNREACHABLE") state.set("unreachable");
  },
  /**
   * A new token for a request under way; where the session has ended, once its owner has signed in again. While the house does
   * not answer the request goes on with what there is, and fails by itself with words.
   */
  async renew(): Promise<void> {
    if ((await renewed(token)) !== "REFUSED") return;
    if (state.get() === "open") state.set("lapsed");
    await new Promise<void>((resolve) => {
      const stop = state.follow(() => {
        if (state.get() === "lapsed") return;
        stop();
        resolve();
      });
      if (state.get() !== "lapsed") {
        stop();
        resolve();
      }
    });
  },
  /** Ends the session in all tabs; false where the house did not answer, and the session is still there. */
  async end(): Promise<boolean> {
    const { data } = await plainClient.mutation(SignOutDocument, {}).toPromise();
    if (!data) return false;
    channel.postMessage(null);
    forget();
    return true;
  },
};
