// A spreadsheet runs cells that begin with these (OWASP, CSV injection); the wide forms count too.
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/u

/** A text as a cell that a spreadsheet shows and does not run: with an apostrophe before what would begin a formula. */
export function plainCell(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text
}
