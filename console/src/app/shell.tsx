import { Suspense } from "react";
import { Outlet, useLocation } from "react-router";
import { useQuery } from "urql";
import { ProblemNotice } from "../parts/problem-notice.js";
import { Waiting } from "../parts/waiting.js";
import { Header } from "./header.js";
import { MeDocument, UnreadDocument } from "./me.generated.js";
import { MeContext } from "./me.js";
import { Navigation } from "./navigation.js";
import { NotFoundPage } from "./not-found-page.js";
import { isClosedTo } from "./rooms.js";
import "./shell.css";
import { SkipLink } from "./skip-link.js";
import { useNews } from "./use-news.js";
import { usePlace } from "./use-place.js";

/** What stands round every page: who is signed in, where one can go, and the page itself. */
export function Shell() {
  const [{ data, error, fetching }, again] = useQuery({ query: MeDocument });
  const { pathname } = useLocation();
  usePlace();
  // Asked apart: while the notices are silent, everything else is there.
  const [news, askNews] = useQuery({ query: UnreadDocument });
  useNews(() => askNews({ requestPolicy: "network-only" }));
  if (!data?.me)
    return fetching || !error ? (
      <Waiting />
    ) : (
      <main className="unreachable">
        <ProblemNotice error={error} again={() => again({ requestPolicy: "network-only" })} />
      </main>
    );
  const unread = news.data?.inboxState?.unread ?? null;
  const me = { ...data.me, campuses: data.campuses ?? [], unread };
  return (
    <MeContext value={me}>
      <SkipLink />
      <Header />
      <div className="shell">
        <Navigation />
        <main id="content" className="shell-page" tabIndex={-1}>
          <Suspense fallback={<Waiting />}>
            {isClosedTo(me, pathname) ? <NotFoundPage /> : <Outlet />}
          </Suspense>
        </main>
      </div>
    </MeContext>
  );
}
