import type { Sentence } from "@union/kernel";

/** What the queue screens say when they do not show the queues, by code. */
export const queueSentences = {
  NOT_OPERATOR: {
    zh: "这个账号不能查看队列：只有系统管理员可以。请用系统管理员的账号登录，或请系统管理员帮您查看。",
    en: "This account may not see the queues: only a system administrator may. Sign in as one, or ask one to look for you.",
  },
  NOT_ALLOWED: {
    zh: "这个账号可以查看队列，但不能操作。请系统管理员来做。",
    en: "This account may see the queues, but not act on them. Ask a system administrator.",
  },
  OTHER_ORIGIN: {
    zh: "这个请求不是从本页面发出的，没有执行。请打开 /queues，在页面上操作。",
    en: "This request did not come from the queue screens and was not carried out. Open /queues and act there.",
  },
  ACT_CLOSED: {
    zh: "这里不开放这项操作：事件只由各服务发出，内容不能手工改写。",
    en: "This act is closed here: events are told by services alone, and nobody writes them by hand.",
  },
  REDIS_AWAY: {
    zh: "队列暂时看不到：Redis 没有应答。事件在各服务的数据库里等候，不会丢失；Redis 恢复后请刷新本页。",
    en: "The queues cannot be seen for the moment: Redis does not answer. Events wait in the services' databases and none is lost; reload this page when Redis is back.",
  },
  SIGN_IN_FIRST: {
    zh: "请先登录。登录 15 分钟后失效，需要重新登录。",
    en: "Please sign in. A session ends after 15 minutes; then sign in again.",
  },
  FORM_INCOMPLETE: {
    zh: "请填写账号和密码。",
    en: "Please fill in login and password.",
  },
} as const satisfies Record<string, Sentence>;
