import { type AnnualSummary, columns, remarks, wording } from "@union/annual-summary";
import { Contents } from "./contents.js";
import { Headlines } from "./headlines.js";
import { SectionOfSummary } from "./section-of-summary.js";

type Asked = { readonly summary: AnnualSummary; readonly search: string };

/** The document from its overview to its annex, in the words and the order of the file. */
export function SummaryBody({ summary, search }: Asked) {
  const { annex, note, colon } = wording[summary.language];
  const shown = summary.sections.flatMap(({ figures }) => figures ?? []);
  const numbers = new Map(shown.map(({ code }, n) => [code, n + 1]));
  return (
    <>
      {remarks(summary).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <Contents sections={summary.sections} />
      <Headlines summary={summary} search={search} />
      {summary.sections.map((section) => (
        <SectionOfSummary
          key={section.letter}
          section={section}
          summary={summary}
          columns={columns(summary)}
          numbers={numbers}
          search={search}
        />
      ))}
      <section>
        <h2 className="print-only">{annex}</h2>
        <p className="page-lead">{note}</p>
        <ol className="summary-notes print-only">
          {shown.map(({ code, name, definition }) => (
            <li key={code}>
              {code} {name}
              {colon}
              {definition}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
