/** What a row leaves empty while nobody has answered. */
export const unanswered = { 答复日期: "", 答复类别: "", 满意度: "" } as const;
