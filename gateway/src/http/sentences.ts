import type { Sentence } from "@union/kernel";

/** What the gateway itself says when it does not answer, by code. */
export const sentences = {
  UNAUTHENTICATED: {
    zh: "登录已过期或无效，请刷新登录或重新登录后再试。",
    en: "Your session has ended or is not valid; refresh it or sign in again.",
  },
  SIGN_IN_FIRST: {
    zh: "请先登录，再上传文件。",
    en: "Please sign in before you upload a file.",
  },
  FILE_INCOMPLETE: {
    zh: "文件没有传完，请检查网络后重新上传。",
    en: "The file did not arrive whole; check the connection and upload it again.",
  },
  SERVICE_UNAVAILABLE: {
    zh: "这项服务暂时无法应答，请稍后再试。",
    en: "This service cannot answer for the moment; try again shortly.",
  },
  RATE_LIMITED: {
    zh: "请求太频繁，请稍等片刻再试。",
    en: "Too many requests; wait a moment and try again.",
  },
  INTERNAL: {
    zh: "系统出了点问题，请稍后再试；如仍不行，请把编号告诉系统管理员。",
    en: "Something went wrong on our side; try again, and if it happens again report the number.",
  },
  NOT_FOUND: {
    zh: "这里没有您要找的内容，请检查地址。",
    en: "There is nothing here; check the address.",
  },
  BAD_REQUEST: {
    zh: "请求的格式不对，请检查后再发送。",
    en: "The request is not well formed; check it and send it again.",
  },
  BODY_TOO_LARGE: {
    zh: "请求内容超过 1 MB，请分几次发送；文件请用上传功能。",
    en: "The request is larger than 1 MB; send it in parts, and send files by upload.",
  },
  FILE_TOO_LARGE: {
    zh: "文件超过 50 MB，请拆分后再上传。",
    en: "The file is larger than 50 MB; split it and upload the parts.",
  },
  FILE_TYPE_UNKNOWN: {
    zh: "只接受 Excel 工作簿(.xlsx)、CSV 文本、Word 文档(.docx)、PDF 和图片(JPEG、PNG、WebP)，请另存为其中一种再上传。",
    en: "Only Excel workbooks (.xlsx), CSV texts, Word documents (.docx), PDF and pictures (JPEG, PNG, WebP) are accepted; save the file as one of them.",
  },
  PICTURE_TOO_LARGE: {
    zh: "图片超过 20 MB，请压缩后再上传。",
    en: "The picture is larger than 20 MB; make it smaller and upload it again.",
  },
  PICTURE_UNREADABLE: {
    zh: "图片不完整或已损坏，请重新拍摄或另存后再上传。",
    en: "The picture is broken or not complete; take or save it again and upload that.",
  },
  FILE_EMPTY: {
    zh: "文件是空的，请检查后重新选择。",
    en: "The file is empty; check it and choose it again.",
  },
  FILE_MISSING: {
    zh: "请求里没有文件，请选择一个文件再上传。",
    en: "There is no file in the request; choose one and upload it again.",
  },
  LINK_EXPIRED: {
    zh: "下载链接已过期或不完整，请回到原页面重新获取。",
    en: "This download link has expired or is incomplete; go back to its page and get a new one.",
  },
  INTROSPECTION_CLOSED: {
    zh: "接口结构不对外公开；如需查看，请向系统管理员索取凭证。",
    en: "The schema is not public; ask the system administrator for a credential to read it.",
  },
} as const satisfies Record<string, Sentence>;
