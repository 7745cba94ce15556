/** A figure as the gateway answers it. Amounts are fen. */
export type AnsweredFigure = {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  readonly value: number | null;
  readonly rows: number;
  readonly byCampus: readonly { readonly campusId: string; readonly value: number }[] | null;
};

type Figures = readonly AnsweredFigure[] | null;

/** The data of {@link summaryOperation}: a field is null while the service behind it is down. */
export type SummaryAnswer = {
  readonly unionOrg: {
    readonly name: string;
    readonly membershipFigures: Figures;
    readonly democraticFigures: Figures;
    readonly welfareFigures: Figures;
    readonly activityFigures: Figures;
  } | null;
  readonly campuses: readonly { readonly id: string; readonly name: string }[] | null;
};
