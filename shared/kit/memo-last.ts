/** The same function, which remembers its last answer and gives it again while it is asked with the same values. */
export function memoLast<Args extends readonly unknown[], Answer>(
  compute: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: { readonly args: Args; readonly answer: Answer } | undefined
  return (...args) => {
    if (last === undefined || !isSameList(last.args, args)) last = { args, answer: compute(...args) }
    return last.answer
  }
}

/** Tells whether two lists hold the same values, compared by identity. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}
