import type { MailboxNotAscii } from "@union/channels";
import type { RefusalTexts } from "@union/kernel";
import type { AddressWrong } from "./set-contact.js";

export const contactRefusals: RefusalTexts<AddressWrong | MailboxNotAscii> = {
  MailboxNotAscii: () => ({
    zh: "暂不能向 @ 前面含有中文等字符的邮箱发送邮件，请换用 @ 前面只有英文字母、数字的邮箱。",
    en: "Mail cannot be sent to a mailbox with letters other than English ones before the @; enter another address.",
  }),
  AddressWrong: ({ channel }) => ({
    zh:
      channel === "SMS"
        ? "请填写 11 位手机号码。"
        : channel === "EMAIL"
          ? "请填写正确的电子邮箱地址，如 name@example.org。"
          : "请填写该平台上的用户账号，不含空格。",
    en:
      channel === "SMS"
        ? "Enter a mobile number of 11 digits."
        : channel === "EMAIL"
          ? "Enter a mail address such as name@example.org."
          : "Enter the user id of that platform, without blanks.",
  }),
};
