import type { RouteObject } from "react-router";
import { NotFoundPage } from "./not-found-page.js";
import { PageProblem } from "./page-problem.js";
import { Shell } from "./shell.js";

/** Every page is a file of its own, loaded when somebody goes there. */
export const routes: RouteObject[] = [
  {
    path: "/",
    Component: Shell,
    ErrorBoundary: PageProblem,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: PageProblem,
        children: [
          {
            path: "people",
            lazy: async () => ({
              Component: (await import("../people/people-page.js")).PeoplePage,
            }),
          },
          {
            path: "dead-letters",
            lazy: async () => ({
              Component: (await import("../queues/queues-page.js")).QueuesPage,
            }),
          },
          { path: "*", Component: NotFoundPage },
        ],
      },
    ],
  },
];
