import type { RefusalTexts } from "@union/kernel";
import { workbookProblemTexts } from "../workbook/workbook-problem-texts.js";
import type { CancelProblem } from "./cancel-import.js";
import type { NothingRefused } from "./export-refused-rows.js";
import type { InspectionProblem } from "./inspect-workbook.js";
import type { UploadGone } from "./refused-cells.js";
import type { NotAllowed } from "./request-import.js";
import type { UndoProblem } from "./undo-import.js";

export const importingRefusals: RefusalTexts<
  InspectionProblem | NotAllowed | UndoProblem | CancelProblem | NothingRefused | UploadGone
> = {
  ...workbookProblemTexts,
  FileUnknown: () => ({
    zh: "没有找到上传的文件，请重新上传后再导入。",
    en: "The uploaded file was not found; upload it again and import it then.",
  }),
  RegisterUnknown: ({ unknown, known }) => ({
    zh: `这里没有登记表“${unknown}”，可导入的有：${known}。`,
    en: `There is no register “${unknown}” here; those there are: ${known}.`,
  }),
  NoSheetOfOurs: ({ sheets }) => ({
    zh: `文件中没有所需的工作表(${sheets})，请检查工作表名称或使用模板。`,
    en: `The file lacks the sheet it needs (${sheets}); check the sheet names or use the template.`,
  }),
  NotAllowed: () => ({
    zh: "您没有导入登记表的权限，请联系本院工会。",
    en: "You are not allowed to import registers; ask your union.",
  }),
  ImportUnknown: () => ({
    zh: "没有找到这次导入，请刷新后重试。",
    en: "This import was not found; reload and try again.",
  }),
  ImportNotUndoable: ({ state }) => ({
    zh: `这次导入目前的状态(${state})不能撤销，只有已完成或已取消的正式导入可以撤销。`,
    en: `An import in state ${state} cannot be undone; only a finished or cancelled import that was no dry run can.`,
  }),
  ImportEnded: ({ state }) => ({
    zh: `这次导入已经结束(${state})，不能再取消；如要收回已导入的行，请撤销这次导入。`,
    en: `This import has ended (${state}) and cannot be cancelled; to take its rows back, undo it.`,
  }),
  NothingRefused: () => ({
    zh: "这次导入没有不予导入的行，不需要下载。",
    en: "No row of this import was refused; there is nothing to correct.",
  }),
  UploadGone: () => ({
    zh: "上传的文件已按规定删除，无法再显示其中的内容；请对照行号，在您自己保存的文件中更正后重新导入。",
    en: "The uploaded file has been removed, as when somebody's data are erased, so its cells cannot be shown; correct the rows by their numbers in your own copy and import that.",
  }),
  RegisterBusy: () => ({
    zh: "同一登记表正有另一次导入在进行，请等它完成后再撤销。",
    en: "Another import of the same register is running; wait until it has ended, then undo.",
  }),
  ImportBuiltOn: ({ count }) => ({
    zh: `这次导入的记录中有 ${count} 条已被后续登记使用或更正，不能整体撤销。请逐条更正。`,
    en: `Something has been built on ${count} of the rows of this import, so it cannot be undone as a whole; correct the rows one by one.`,
  }),
};
