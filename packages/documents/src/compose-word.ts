import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { formTable } from "./form-table.js";
import type { WordBlock, WordDocument } from "./word-document.js";

/** The fonts by which offices know a document: 宋体 for text, its width in half-points. */
const body = { font: "SimSun", size: 24 } as const;
/** Two characters, in twentieths of a point: how a Chinese paragraph begins. */
const indent = { firstLine: 480 };

/** Composes a document with the library of Word files. */
export const composeWord = ({ title, blocks }: WordDocument): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      title,
      creator: "职工之家",
      styles: { default: { document: { run: body } } },
      sections: [{ children: [heading(title), ...blocks.map(piece)] }],
    }),
  );

const heading = (title: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 360 },
    children: [new TextRun({ text: title, bold: true, font: "SimHei", size: 36 })],
  });

const piece = (block: WordBlock) =>
  "form" in block
    ? formTable(block.form)
    : new Paragraph({
        ...(block.align === "RIGHT" ? { alignment: AlignmentType.RIGHT } : { indent }),
        spacing: { line: 480 },
        text: block.text,
      });
