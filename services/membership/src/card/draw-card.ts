import type { CardRow } from "./card.reader.js";
import { shownCode } from "./check-code.js";

/** Text in a picture, never markup. */
const safe = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const line = (x: number, y: number, size: number, text: string, more = ""): string =>
  `<text x="${x}" y="${y}" font-size="${size}"${more}>${safe(text)}</text>`;

/** A member card (会员卡) to be printed, as a picture (SVG) of the size of a bank card: 85.6 × 54 mm, 10 units a millimetre. */
export function drawCard(card: CardRow): string {
  const { unionName, name, sex, memberNo, campusName, joinedOn, issuedOn, checkCode } = card;
  const rows = [
    `姓名：${name}    性别：${sex === "MALE" ? "男" : "女"}`,
    `会员编号：${memberNo}`,
    `单位：${campusName}`,
    `入会日期：${joinedOn ?? "—"}    发卡日期：${issuedOn}`,
  ];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="85.6mm" height="54mm" viewBox="0 0 856 540" font-family="SimSun, Songti SC, serif">',
    '<rect x="4" y="4" width="848" height="532" rx="30" fill="#fff" stroke="#b3261e" stroke-width="6"/>',
    line(428, 74, 40, unionName, ' text-anchor="middle" fill="#b3261e"'),
    line(428, 132, 44, "工会会员卡", ' text-anchor="middle" font-weight="bold"'),
    ...rows.map((row, index) => line(60, 210 + index * 62, 32, row, ' xml:space="preserve"')),
    line(60, 488, 34, `校验码 ${shownCode(checkCode)}`, ' font-family="monospace"'),
    "</svg>",
  ].join("\n");
}
