/** Keys whose values never reach a log line, in lower case and without separators (P2, P3 and credentials). */
const secretKeys = new Set([
  "authorization",
  "cookie",
  "setcookie",
  "password",
  "passwordhash",
  "secret",
  "token",
  "accesstoken",
  "refreshtoken",
  "signingkey",
  "datakey",
  "xuniongateway",
  "idnumber",
  "documentnumber",
  "mobile",
  "phone",
  "address",
  "birthdate",
  "birthday",
  "bankaccount",
  "bankcard",
  "email",
  "duesbase",
  "duesbasefen",
  "证件号码",
  "手机号",
]);

/** Whether the value under this key must not be told: `idNumber`, `id_number` and `ID-Number` are one key. */
export const isSecretKey = (key: string): boolean =>
  secretKeys.has(key.replaceAll(/[-_ ]/g, "").toLowerCase());
