import type { RefusalTexts } from "@union/kernel";
import type { ResyncRefusal } from "./resync-directory.js";

export const resyncRefusals: RefusalTexts<ResyncRefusal> = {
  ResyncOutOfReach: () => ({
    zh: "重新同步涉及全会的通讯录，请由负责全会的系统管理员操作。",
    en: "A resync concerns the directory of the whole union; ask a system administrator of the whole union.",
  }),
  ResyncUnderWay: ({ told }) => ({
    zh: `正在重新同步，已发送 ${told} 条，请等它完成；五分钟没有进展时可以重新发起。`,
    en: `A resync is under way and has told ${told} entries; wait for it to end, or begin anew when it has not moved for five minutes.`,
  }),
};
