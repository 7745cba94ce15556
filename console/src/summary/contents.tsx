import type { SummarySection } from "@union/annual-summary";
import { useTranslation } from "react-i18next";

/** Where a section begins on the page. */
export const placeOf = ({ letter }: Pick<SummarySection, "letter">): string => `summary-${letter}`;

/** The sections of the document, to go to one at once. */
export function Contents({ sections }: { readonly sections: readonly SummarySection[] }) {
  const { t } = useTranslation("summary");
  return (
    <nav className="summary-contents no-print" aria-label={t("contents")}>
      <ul>
        {sections.map((section) => (
          <li key={section.letter}>
            <a href={`#${placeOf(section)}`}>{section.heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
