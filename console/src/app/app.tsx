import { lazy, Suspense, useEffect } from "react";
import { session } from "../graph/session.js";
import { useStored } from "../graph/use-stored.js";
import { Waiting } from "../parts/waiting.js";
import { SignInAgain } from "../sign-in/sign-in-again.js";
import { SignInPage } from "../sign-in/sign-in-page.js";
import { settings } from "./settings.js";
import { Unreachable } from "./unreachable.js";

const loadSignedIn = async () => ({ default: (await import("./signed-in.js")).SignedIn });
const SignedIn = lazy(loadSignedIn);
/** The page of shared parts is there while the console is being developed, and in no built console. */
const Components =
  import.meta.env.DEV && location.pathname === "/components"
    ? lazy(async () => ({
        default: (await import("../components/components-page.js")).ComponentsPage,
      }))
    : null;

/** The console: sign-in for whoever is not signed in, and the pages for whoever is, wherever he was going. */
export function App() {
  const state = useStored(session.state);
  const language = useStored(settings.language);
  const size = useStored(settings.typeSize);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["typeSize"] = size;
  }, [language, size]);
  if (Components)
    return (
      <Suspense fallback={<Waiting />}>
        <Components />
      </Suspense>
    );
  return (
    <Suspense fallback={<Waiting />}>
      {state === "unreachable" && <Unreachable />}
      {state === "none" && <SignInPage onBegin={() => void loadSignedIn()} />}
      {(state === "open" || state === "lapsed") && <SignedIn />}
      {state === "lapsed" && <SignInAgain />}
    </Suspense>
  );
}
