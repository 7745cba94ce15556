import type { RefusalTexts } from "@union/kernel";
import { seatRefusals, type TransferNotConsented } from "../office/index.js";
import type {
  DispatchedElsewhere,
  PersonDiffers,
  ReceiverUnknown,
  TransferAnsweredThere,
} from "./transfer-refusal.js";

/** Why a membership cannot be transferred like that. */
export const transferRefusals: RefusalTexts<
  | TransferAnsweredThere
  | ReceiverUnknown
  | PersonDiffers
  | DispatchedElsewhere
  | TransferNotConsented
> = {
  TransferNotConsented: seatRefusals.TransferNotConsented,
  TransferAnsweredThere: () => ({
    zh: "接收工会在本系统内，由其自行接收或不予接收；需要中止请撤销转出。",
    en: "The receiving union answers here itself; to stop it, cancel the transfer.",
  }),
  ReceiverUnknown: () => ({
    zh: "请选择本系统内的另一工会，或填写系统外接收工会的名称(100 字以内)。",
    en: "Choose another union of this installation, or name the one outside in at most 100 characters.",
  }),
  PersonDiffers: () => ({
    zh: "所选职工与转入人员的证件号码不一致或未登记，请核对证件后重新指定。",
    en: "The documents of the person chosen and of the one who comes differ or are missing; check them and name the person again.",
  }),
  DispatchedElsewhere: () => ({
    zh: "劳务派遣人员应先加入派遣单位工会；派遣单位没有工会的，请在意见中写明后接收。",
    en: "A dispatched worker joins the dispatching unit's union first; if it has none, say so in the opinion and accept.",
  }),
};
