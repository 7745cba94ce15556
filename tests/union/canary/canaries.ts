import {
  citizenNumber,
  withWrongCheckDigit,
} from "../../../services/membership/src/testing/citizen-number.js";
import { password } from "../whole-union.js";

const documentNo = citizenNumber(707, "19571123");

/** Words that stand nowhere by chance, by what they are: planted once, looked for everywhere, in each form they could be written in. */
export const canaries = {
  control: ["kanarie-p0-control"],
  name: ["金雀鸣", "金雀隐"],
  staffNo: ["KANARIE-7001"],
  login: ["kanarie.vogel"],
  department: ["金丝雀病房", "金丝雀门诊"],
  organisation: ["金丝雀工会小组"],
  policySource: ["金丝雀会议纪要"],
  announcement: ["金丝雀公告题", "金丝雀公告文"],
  proposal: ["金丝雀案由"],
  visit: ["金丝雀礼篮", "金丝雀走访人"],
  revealReason: ["金丝雀查看理由"],
  factWords: ["金丝雀保留理由", "金丝雀批文", "金丝雀委员会"],
  bornOn: ["1957-11-23", "1957/11/23", "1957年11月23日", "1957-11-24"],
  mobile: ["13876507001", "13876507002"],
  duesBase: ["7654321.89", "765432189", "7,654,321.89"],
  mailAddress: ["kanarienvogel@house.example"],
  smsAddress: ["13977667001"],
  chatAddress: ["kanarie_am_apparat"],
  wrongAddress: ["kanarie ohne at-zeichen"],
  documentNo: [documentNo, documentNo.slice(0, 17), citizenNumber(708, "19571124")],
  wrongDocumentNo: [withWrongCheckDigit(citizenNumber(709, "19571123"))],
  visitCause: ["ILLNESS_HOSPITALISED", "生病住院"],
  password: [password, "Kanarie-singt-9", "kanarie-schwach", "Kanarie-falsch-9"],
  typedLogin: ["kanarie.vertippt@house.example"],
  upload: ["kanarie-im-kasten"],
  mistypedValue: ["kanarie-statt-zahl"],
  accessToken: ["eyJhbGciOiJFZERTQSI"],
} as const;

export type Canary = keyof typeof canaries;
