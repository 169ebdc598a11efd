/** Where the ministry has a code of its own for a département or an overseas collectivity, in place of INSEE's. */
const ministryCodes: Readonly<Record<string, string>> = {
  '620': '2A',
  '720': '2B',
  '983': '988',
  '984': '987',
}

/** The INSEE code of a département from the three figures that the ministry writes: « 094 » is 94, « 620 » is 2A. */
export function departmentOfMinistry(code: string): string {
  return ministryCodes[code] ?? code.replace(/^0(?=..$)/, '')
}

/** The département where a UAI was given, by its first three figures; empty when the text is no UAI. */
export function departmentOfUai(uai: string): string {
  return /^\d{7}[A-Z]$/.test(uai) ? departmentOfMinistry(uai.slice(0, 3)) : ''
}
