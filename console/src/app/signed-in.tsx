import { createBrowserRouter, RouterProvider } from "react-router";
import { Providers } from "./providers.js";
import { routes } from "./routes.js";

const router = createBrowserRouter(routes);

/** Everything behind the door. It is a file of its own, so that the door opens before it is there. */
export function SignedIn() {
  return (
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  );
}
