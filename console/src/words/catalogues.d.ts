import "i18next";

declare module "i18next" {
  /** Every folder with words of its own has its line here, so that a key that does not exist does not compile. */
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: {
      words: typeof import("./words.zh-CN.json");
      "sign-in": typeof import("../sign-in/sign-in.zh-CN.json");
      queues: typeof import("../queues/queues.zh-CN.json");
      components: typeof import("../components/components.zh-CN.json");
      people: typeof import("../people/people.zh-CN.json");
    };
  }
}
