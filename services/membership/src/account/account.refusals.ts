import type { RefusalTexts } from "@union/kernel";
import type { LoginInvalid, LoginTaken, MemberUnknown } from "./create-account.js";
import type { NewPasswordRefusal } from "./new-password.js";

export const passwordRefusals: RefusalTexts<NewPasswordRefusal> = {
  PasswordTooWeak: ({ minimum }) => ({
    zh: `密码至少 ${minimum} 位,并包含大写字母、小写字母、数字、符号中的三种。`,
    en: `A password has at least ${minimum} characters of three of these kinds: capitals, small letters, digits, signs.`,
  }),
  PasswordUsedBefore: ({ last }) => ({
    zh: `新密码不能与最近 ${last} 次用过的密码相同,请换一个。`,
    en: `The new password is one of your last ${last}; choose another.`,
  }),
};

export const accountRefusals: RefusalTexts<
  LoginInvalid | LoginTaken | MemberUnknown | NewPasswordRefusal
> = {
  LoginInvalid: () => ({
    zh: "账号名应为 3 至 60 个字母、数字或 . _ - @,请修改。",
    en: "A login has 3 to 60 letters, digits or . _ - @; change it.",
  }),
  LoginTaken: ({ login }) => ({
    zh: `账号名“${login}”已被使用,请换一个。`,
    en: `The login “${login}” is taken; choose another.`,
  }),
  MemberUnknown: () => ({
    zh: "没有这个工号,请核对后再提交。",
    en: "There is no such staff number; check it and submit again.",
  }),
  ...passwordRefusals,
};
