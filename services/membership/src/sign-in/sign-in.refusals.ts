import type { RefusalTexts } from "@union/kernel";
import { type NewPasswordRefusal, passwordRefusals, type SignInLocked } from "../account/index.js";
import type { ChallengeEnded, CodeWrong } from "./answer-challenge.js";
import type { PasswordWrong } from "./change-password.js";
import type { SetUpCodeWrong, SetUpNotBegun } from "./finish-second-factor.js";
import type { SessionEnded } from "./refresh-session.js";
import type { WrongCredentials } from "./sign-in.js";

export const signInRefusals: RefusalTexts<
  | WrongCredentials
  | SignInLocked
  | SessionEnded
  | ChallengeEnded
  | CodeWrong
  | SetUpCodeWrong
  | SetUpNotBegun
  | PasswordWrong
  | NewPasswordRefusal
> = {
  ...passwordRefusals,
  WrongCredentials: () => ({
    zh: "账号或密码不正确，请重新输入；多次连续错误将暂时锁定账号。",
    en: "The login or the password is wrong; try again. Too many failures in a row lock the account for a while.",
  }),
  SignInLocked: ({ minutes }) => ({
    zh: `连续输错次数过多，账号已锁定，请 ${minutes} 分钟后再试；急用的请系统管理员解锁。`,
    en: `Too many failures in a row: the account is locked. Try again in ${minutes} minutes, or have the system administrator unlock it.`,
  }),
  SessionEnded: () => ({
    zh: "登录已结束，请重新登录。",
    en: "Your session has ended; sign in again.",
  }),
  ChallengeEnded: () => ({
    zh: "这次登录已失效，请从输入密码开始重新登录。",
    en: "This sign-in is over; begin again with your password.",
  }),
  CodeWrong: () => ({
    zh: "动态口令不正确或已用过，请等待应用显示下一个口令后再试，或使用备用码。",
    en: "The code is wrong or was used already; wait for the next one that your app shows, or use a recovery code.",
  }),
  SetUpCodeWrong: () => ({
    zh: "动态口令不正确，请核对应用里新添加的账号和手机的时间，等显示下一个口令后再输入。",
    en: "The code is wrong; look at the entry that you have just added and at your phone's clock, and enter the next code.",
  }),
  SetUpNotBegun: () => ({
    zh: "没有正在进行的动态口令设置，请重新获取密钥，添加到应用后再输入口令。",
    en: "No set-up of a second factor is under way; get a new secret, add it to your app and enter its code.",
  }),
  PasswordWrong: () => ({
    zh: "当前密码不正确，请重新输入。",
    en: "The present password is wrong; type it again.",
  }),
};
