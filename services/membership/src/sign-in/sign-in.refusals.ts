import type { RefusalTexts } from "@union/kernel";
import { type NewPasswordRefusal, passwordRefusals, type SignInLocked } from "../account/index.js";
import type { ChallengeEnded, CodeWrong } from "./answer-challenge.js";
import type { PasswordWrong } from "./change-password.js";
import type { SessionEnded } from "./refresh-session.js";
import type { WrongCredentials } from "./sign-in.js";

export const signInRefusals: RefusalTexts<
  | WrongCredentials
  | SignInLocked
  | SessionEnded
  | ChallengeEnded
  | CodeWrong
  | PasswordWrong
  | NewPasswordRefusal
> = {
  ...passwordRefusals,
  WrongCredentials: () => ({
    zh: "账号或密码不正确,请重新输入;多次连续错误将暂时锁定账号。",
    en: "The login or the password is wrong; try again. Too many failures in a row lock the account for a while.",
  }),
  SignInLocked: ({ minutes }) => ({
    zh: `连续输错次数过多,请 ${minutes} 分钟后再试,或联系系统管理员。`,
    en: `Too many failures in a row; try again in ${minutes} minutes or ask the system administrator.`,
  }),
  SessionEnded: () => ({
    zh: "登录已结束,请重新登录。",
    en: "Your session has ended; sign in again.",
  }),
  ChallengeEnded: () => ({
    zh: "这次登录已失效,请从输入密码开始重新登录。",
    en: "This sign-in is over; begin again with your password.",
  }),
  CodeWrong: () => ({
    zh: "动态口令不正确或已用过,请等待应用显示下一个口令后再试,或使用备用码。",
    en: "The code is wrong or was used already; wait for the next one that your app shows, or use a recovery code.",
  }),
  PasswordWrong: () => ({
    zh: "当前密码不正确,请重新输入。",
    en: "The present password is wrong; type it again.",
  }),
};
