import "i18next";

declare module "i18next" {
  /** Every folder with words of its own has its line here, so that a key that does not exist does not compile. */
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: {
      words: typeof import("./words.zh-CN.json");
      account: typeof import("../account/account.zh-CN.json");
      "sign-in": typeof import("../sign-in/sign-in.zh-CN.json");
      home: typeof import("../home/home.zh-CN.json");
      inbox: typeof import("../inbox/inbox.zh-CN.json");
      preferences: typeof import("../preferences/preferences.zh-CN.json");
      queues: typeof import("../queues/queues.zh-CN.json");
      components: typeof import("../components/components.zh-CN.json");
      summary: typeof import("../summary/summary.zh-CN.json");
      people: typeof import("../people/people.zh-CN.json");
      coverage: typeof import("../coverage/coverage.zh-CN.json");
      organisation: typeof import("../organisation/organisation.zh-CN.json");
      graph: typeof import("../graph/graph.zh-CN.json");
      workbooks: typeof import("../workbooks/workbooks.zh-CN.json");
    };
  }
}
