import qrcode from "qrcode-generator";
import { htmlText } from "../queues/html-text.js";

/** White room around a code, in cells, that readers need. */
const quiet = 4;

/** A QR code of a text as an inline picture that grows with its place; `label` says what it is to those who do not see it. */
export function qrSvg(text: string, label: string): string {
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const size = code.getModuleCount();
  const cells = Array.from(
    { length: size * size },
    (_, n) => [Math.floor(n / size), n % size] as const,
  );
  const dark = cells
    .filter(([row, column]) => code.isDark(row, column))
    .map(([row, column]) => `M${column + quiet} ${row + quiet}h1v1h-1z`);
  const side = size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="code" viewBox="0 0 ${side} ${side}" role="img" aria-label="${htmlText(label)}" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${dark.join("")}" fill="#000"/></svg>`;
}
