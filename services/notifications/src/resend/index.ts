export { resendFailed } from "./resend-failed.js";
