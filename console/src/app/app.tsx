import { lazy, Suspense } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { type SessionState, session } from "../graph/session.js";
import { useStored } from "../graph/use-stored.js";
import { Waiting } from "../parts/waiting.js";
import { SignInAgain } from "../sign-in/sign-in-again.js";
import { SignInPage } from "../sign-in/sign-in-page.js";
import { Providers } from "./providers.js";
import { routes } from "./routes.js";

/** The page of shared parts is there while the console is being developed, and in no built console. */
const Components =
  import.meta.env.DEV && location.pathname === "/components"
    ? lazy(async () => ({
        default: (await import("../components/components-page.js")).ComponentsPage,
      }))
    : null;
const router = createBrowserRouter(routes);

/** The console: sign-in for whoever is not signed in, and the pages for whoever is, wherever he was going. */
export function App() {
  const state = useStored(session.state);
  return (
    <Providers>
      <Suspense fallback={<Waiting />}>
        {Components ? <Components /> : <Signed state={state} />}
      </Suspense>
    </Providers>
  );
}

/** What is shown by where the session stands. */
function Signed({ state }: { readonly state: SessionState }) {
  return (
    <>
      {state === "unknown" && <Waiting />}
      {state === "none" && <SignInPage />}
      {(state === "open" || state === "lapsed") && <RouterProvider router={router} />}
      {state === "lapsed" && <SignInAgain />}
    </>
  );
}
