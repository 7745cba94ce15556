import exceljs from "exceljs";

type Cells = readonly (string | number | null)[];

/** Writes a workbook to `path`: its sheets by name, each a list of rows. */
export async function writeWorkbook(
  path: string,
  sheets: Readonly<Record<string, readonly Cells[]>>,
): Promise<void> {
  const book = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  await book.xlsx.writeFile(path);
}

/** Opens a workbook as an officer does, types something into the first row under a title, and saves it. */
export async function typeInto(path: string, title: string, value: string): Promise<void> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets[0]!;
  const titles = sheet.getRow(1).values as string[];
  sheet.getRow(2).getCell(titles.indexOf(title)).value = value;
  await book.xlsx.writeFile(path);
}
