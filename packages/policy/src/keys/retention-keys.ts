import { whole } from "../kinds/whole.js";
import { policy } from "../policy-declaration.js";
import { cite } from "../policy-source.js";

const house = cite.practice("系统运行的默认值", "Default for running the house");
const proof = cite.practice(
  "送达证明与诉讼时效(三年)相当",
  "Proof of delivery, as long as claims in civil law: three years",
);

/** How long rows are kept before they go, in days (domain 2.13.2). The least value of each is what the house itself needs. */
export const retentionKeys = {
  "retention.toldEvents": policy(
    "2.13.2",
    "已确认事件的保存天数",
    "Days for which confirmed events are kept",
    whole("days", 7, 3650),
    30,
    house,
  ),
  "retention.commandLog": policy(
    "2.13.2",
    "重复请求可得原结果的天数",
    "Days in which a repeated request gets its first answer",
    whole("days", 7, 3650),
    90,
    house,
  ),
  "retention.consumedEvents": policy(
    "2.13.2",
    "已处理事件标记的保存天数",
    "Days for which it is known that an event was done",
    whole("days", 90, 3650),
    90,
    cite.practice(
      "须长于事件可能被再次告知的时间",
      "Longer than an event can be told again, or it would have its effect twice",
    ),
  ),
  "retention.deliveries": policy(
    "2.13.2",
    "收件箱以外送达记录的保存天数",
    "Days for which deliveries outside the inbox are kept",
    whole("days", 365, 10_950),
    1_095,
    proof,
  ),
  "retention.inbox": policy(
    "2.13.2",
    "通知与收件箱的保存天数",
    "Days for which notices stand in inboxes",
    whole("days", 365, 10_950),
    1_095,
    proof,
  ),
  "retention.endedRests": policy(
    "2.13.2",
    "已结束休息时段的保存天数",
    "Days for which rests that are over are kept",
    whole("days", 1, 365),
    30,
    house,
  ),
  "retention.endedSessions": policy(
    "2.13.2",
    "已失效登录会话的保存天数",
    "Days for which sessions that have ended are kept",
    whole("days", 1, 3650),
    180,
    cite.known(
      "比照《网络安全法》日志留存不少于六个月",
      "By analogy with the six months of the Cybersecurity Law for logs",
    ),
  ),
  "retention.auditLog": policy(
    "2.13.2",
    "审计日志的保存天数",
    "Days for which the audit log is kept",
    whole("days", 1_096, 18_250),
    1_826,
    cite.known(
      "《网络安全法》日志不少于六个月；《个人信息保护法》第56条处理记录不少于三年",
      "Cybersecurity Law: logs at least six months; Personal Information Protection Law Art. 56: records of processing at least three years",
    ),
  ),
} as const;
