/** Every language in every type size. */
export const looks = [
  { language: "zh-CN", typeSize: "usual" },
  { language: "zh-CN", typeSize: "large" },
  { language: "en", typeSize: "usual" },
  { language: "en", typeSize: "large" },
] as const;
