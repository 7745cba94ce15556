import { Suspense } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { session } from "../graph/session.js";
import { useStored } from "../graph/use-stored.js";
import { Waiting } from "../parts/waiting.js";
import { SignInAgain } from "../sign-in/sign-in-again.js";
import { SignInPage } from "../sign-in/sign-in-page.js";
import { Providers } from "./providers.js";
import { routes } from "./routes.js";

const router = createBrowserRouter(routes);

/** The console: sign-in for whoever is not signed in, and the pages for whoever is, wherever he was going. */
export function App() {
  const state = useStored(session.state);
  return (
    <Providers>
      <Suspense fallback={<Waiting />}>
        {state === "unknown" && <Waiting />}
        {state === "none" && <SignInPage />}
        {(state === "open" || state === "lapsed") && <RouterProvider router={router} />}
        {state === "lapsed" && <SignInAgain />}
      </Suspense>
    </Providers>
  );
}
