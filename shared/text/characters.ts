/** No-break space: before `:` `»` `%` `€`, after `«`, inside `14 h 30`, `n° 3`, `10 mars`, `M. Dupont`, `1 710`. */
export const noBreakSpace = '\u00A0'

/** Narrow no-break space: before `;` `!` `?`. */
export const narrowNoBreakSpace = '\u202F'
