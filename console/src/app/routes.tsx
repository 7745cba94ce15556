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
            index: true,
            lazy: async () => ({ Component: (await import("../home/home-page.js")).HomePage }),
          },
          {
            path: "inbox",
            lazy: async () => ({ Component: (await import("../inbox/inbox-page.js")).InboxPage }),
          },
          {
            path: "preferences",
            lazy: async () => ({
              Component: (await import("../preferences/preferences-page.js")).PreferencesPage,
            }),
          },
          {
            path: "account",
            lazy: async () => ({
              Component: (await import("../account/account-page.js")).AccountPage,
            }),
          },
          {
            path: "people",
            lazy: async () => ({
              Component: (await import("../people/people-page.js")).PeoplePage,
            }),
          },
          {
            path: "people/:id",
            lazy: async () => ({
              Component: (await import("../people/person-page.js")).PersonPage,
            }),
          },
          {
            path: "coverage",
            lazy: async () => ({
              Component: (await import("../coverage/coverage-page.js")).CoveragePage,
            }),
          },
          {
            path: "organisation",
            lazy: async () => ({
              Component: (await import("../organisation/organisation-page.js")).OrganisationPage,
            }),
          },
          {
            path: "workbooks",
            lazy: async () => ({
              Component: (await import("../workbooks/workbooks-page.js")).WorkbooksPage,
            }),
          },
          {
            path: "workbooks/:service/:importId",
            lazy: async () => ({
              Component: (await import("../workbooks/import-page.js")).ImportPage,
            }),
          },
          {
            path: "dead-letters",
            lazy: async () => ({
              Component: (await import("../queues/queues-page.js")).QueuesPage,
            }),
          },
          {
            path: "summary/:year?",
            lazy: async () => ({
              Component: (await import("../summary/summary-page.js")).SummaryPage,
            }),
          },
          {
            path: "summary/:year/:code",
            lazy: async () => ({
              Component: (await import("../summary/figure-page.js")).FigurePage,
            }),
          },
          { path: "*", Component: NotFoundPage },
        ],
      },
    ],
  },
];
