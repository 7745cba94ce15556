const figure = "code name definition unit value rows byCampus { campusId value }";

/** The one operation that the annual summary asks of the gateway; variable: year. */
export const summaryOperation = `query AnnualSummary($year: Int!) {
  unionOrg {
    name
    membershipFigures(year: $year) { ${figure} }
    democraticFigures(year: $year) { ${figure} }
    welfareFigures(year: $year) { ${figure} }
    activityFigures(year: $year) { ${figure} }
  }
  campuses { id name }
}`;
