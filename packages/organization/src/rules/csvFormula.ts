/**
 * The beginning of a cell that a spreadsheet may run as a formula. Full-width and small forms are read as the plain
 * characters by some spreadsheets; blanks, quotation marks and invisible characters in front are skipped by others.
 */
export const csvFormula =
  /^(?:[\s\p{C}'"]*[=+\-@\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]|['"]*[\t\r\n])/u;
