import type { RefusalTexts } from "@union/kernel";
import type { PasswordTooWeak, SignInLocked } from "./account.js";
import type { LoginInvalid, LoginTaken, MemberUnknown } from "./create-account.js";
import type { SessionEnded } from "./refresh-session.js";
import type { WrongCredentials } from "./sign-in.js";

export const signInRefusals: RefusalTexts<WrongCredentials | SignInLocked | SessionEnded> = {
  WrongCredentials: () => ({
    zh: "账号或密码不正确,请重新输入;连续 5 次错误将锁定 15 分钟。",
    en: "The login or the password is wrong; try again. Five failures in a row lock the account for 15 minutes.",
  }),
  SignInLocked: ({ minutes }) => ({
    zh: `密码连续输错次数过多,请 ${minutes} 分钟后再试,或联系系统管理员。`,
    en: `Too many wrong passwords; try again in ${minutes} minutes or ask the system administrator.`,
  }),
  SessionEnded: () => ({
    zh: "登录已结束,请重新登录。",
    en: "Your session has ended; sign in again.",
  }),
};

export const accountRefusals: RefusalTexts<
  LoginInvalid | LoginTaken | MemberUnknown | PasswordTooWeak
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
  PasswordTooWeak: ({ minimum }) => ({
    zh: `密码至少 ${minimum} 位,并包含大写字母、小写字母、数字、符号中的三种。`,
    en: `A password has at least ${minimum} characters of three of these kinds: capitals, small letters, digits, signs.`,
  }),
};
