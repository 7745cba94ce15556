import type { RefusalTexts } from "@union/kernel";
import { signInRefusals } from "../sign-in/index.js";
import type { FinishRefusal } from "./finish-hospital-sign-in.js";

export const hospitalSignInRefusals: RefusalTexts<FinishRefusal> = {
  SignInLocked: signInRefusals.SignInLocked,
  HospitalSignInAbsent: () => ({
    zh: "本系统尚未接入医院统一身份认证，请用账号和密码登录。",
    en: "The hospital's sign-in is not connected here; sign in by login and password.",
  }),
  ProviderAway: () => ({
    zh: "医院统一身份认证暂时没有应答，请稍后再试，或用账号和密码登录。",
    en: "The hospital's sign-in does not answer for the moment; try again shortly, or sign in by login and password.",
  }),
  ProviderRefused: () => ({
    zh: "医院统一身份认证没有让您通过，请重新登录；如仍不行，请联系医院信息科。",
    en: "The hospital's sign-in did not let you pass; try again, and if it stays so ask the hospital's IT department.",
  }),
  ProofInvalid: () => ({
    zh: "医院统一身份认证的应答未通过核验，没有登录；请重新登录，如仍不行，请联系系统管理员。",
    en: "What the hospital's sign-in answered could not be verified, so nobody was signed in; try again, and if it stays so ask the system administrator.",
  }),
  AttemptOver: () => ({
    zh: "这次登录已失效：可能用时超过 10 分钟，或换了浏览器。请重新登录。",
    en: "This sign-in is over: it took longer than 10 minutes, or came back to another browser. Begin again.",
  }),
  HolderUnknown: () => ({
    zh: "医院统一身份认证已通过，但您在本系统没有可用的账号，请联系工会系统管理员开通。",
    en: "The hospital knows you, but no open account here is yours; ask the union's system administrator for one.",
  }),
};
