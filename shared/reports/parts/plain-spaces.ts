/** Words whose no-break spaces are ordinary ones: in a spreadsheet, a search typed with a space must find them. */
export function plainSpaces(value: string): string {
  return value.replace(/[\u00A0\u202F]/g, ' ')
}
