import { byTheOperator, ownSetting, type Transitions } from "./transition.js";

/** Commands of the other services, and of all of them. */
export const commonTransitions: Transitions = {
  "welfare.recordVisit": { tells: ["records.linked.v1"] },
  "registers.importRegisters": {
    tells: [
      "register.imported.v1",
      "member.changed.v1",
      "department.changed.v1",
      "records.linked.v1",
    ],
  },
  "registers.cancelImport": { tells: ["register.imported.v1"] },
  "registers.undoImport": { tells: ["member.changed.v1"] },
  "letters.driveDeadLetter": byTheOperator,
  "letters.dismissDeadLetter": byTheOperator,
  "notifications.markInboxRead": ownSetting,
  "notifications.chooseNoticePreference": ownSetting,
  "notifications.addRestWindow": ownSetting,
  "notifications.removeRestWindow": ownSetting,
  "notifications.setNoticeContact": ownSetting,
  "notifications.resendFailedDeliveries": {
    silent: {
      zh: "重新发送的是原来的通知，不再另行通知。",
      en: "What is sent again is the notice itself; there is nothing more to tell.",
    },
  },
  "notifications.resendFailedWebhooks": {
    silent: {
      zh: "重新推送的是原来的消息，由系统管理员亲自处理，结果见失败列表。",
      en: "What is sent again is the message itself; the system administrator sees the list of failures.",
    },
  },
  "notifications.announce": { tells: ["notice.opened.v1"] },
};
