import { type RefusalTexts, roleNames } from "@union/kernel";
import type { CloseRefusal } from "./close-account.js";
import type { LoginInvalid, LoginTaken, MemberUnknown } from "./create-account.js";
import type { NewPasswordRefusal } from "./new-password.js";
import type { ReasonMissing } from "./reason.js";
import type { AccountOpenAlready } from "./reopen-account.js";
import type { AccountNotLocked } from "./unlock-account.js";

export const passwordRefusals: RefusalTexts<NewPasswordRefusal> = {
  PasswordTooWeak: ({ minimum }) => ({
    zh: `密码至少 ${minimum} 位，并包含大写字母、小写字母、数字、符号中的三种。`,
    en: `A password has at least ${minimum} characters of three of these kinds: capitals, small letters, digits, signs.`,
  }),
  PasswordUsedBefore: ({ last }) => ({
    zh: `新密码不能与最近 ${last} 次用过的密码相同，请换一个。`,
    en: `The new password is one of your last ${last}; choose another.`,
  }),
};

export const reasonRefusals: RefusalTexts<ReasonMissing> = {
  ReasonMissing: () => ({
    zh: "请填写 2 至 200 个字的原因。",
    en: "Say why, in 2 to 200 characters.",
  }),
};

export const accountRefusals: RefusalTexts<
  | LoginInvalid
  | LoginTaken
  | MemberUnknown
  | NewPasswordRefusal
  | CloseRefusal
  | AccountOpenAlready
  | AccountNotLocked
> = {
  LoginInvalid: () => ({
    zh: "账号名应为 3 至 60 个字母、数字或 . _ - @，请修改。",
    en: "A login has 3 to 60 letters, digits or . _ - @; change it.",
  }),
  LoginTaken: ({ login }) => ({
    zh: `账号名“${login}”已被使用，请换一个。`,
    en: `The login “${login}” is taken; choose another.`,
  }),
  MemberUnknown: () => ({
    zh: "没有这个工号，请核对后再提交。",
    en: "There is no such staff number; check it and submit again.",
  }),
  ...passwordRefusals,
  ...reasonRefusals,
  AccountNotFound: () => ({
    zh: "没有这个账号，请刷新后重新选择。",
    en: "There is no such account; reload and choose again.",
  }),
  AccountClosedAlready: () => ({
    zh: "该账号已经关闭，无须再办理。",
    en: "This account is closed already; there is nothing to do.",
  }),
  AccountOpenAlready: () => ({
    zh: "该账号正在使用中，无须重新启用。",
    en: "This account is open; there is nothing to do.",
  }),
  AccountNotLocked: () => ({
    zh: "该账号没有被锁定，无须解锁；密码忘记的请重设密码。",
    en: "This account is not locked; there is nothing to do. A forgotten password is set anew.",
  }),
  CloseOneself: () => ({
    zh: "不能关闭自己的账号，请由另一位系统管理员办理。",
    en: "Nobody closes his own account; ask another system administrator.",
  }),
  LastAdministrator: ({ role }) => ({
    zh: `该账号是最后一名${roleNames[role].zh}，请先授权另一人，再关闭。`,
    en: `This account is the last ${roleNames[role].en}; grant the role to somebody else first.`,
  }),
};
