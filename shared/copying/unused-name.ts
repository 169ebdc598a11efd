const longestName = 300
const longestSigle = 40

/** The name, or one that tells the copy from what bears it here: « Commune de Beaune (copie) », « … (copie 2) ». */
export function unusedName(name: string, known: Iterable<{ readonly name: string }>): string {
  const taken = new Set([...known].map((record) => record.name))
  if (!taken.has(name)) return name
  const base = name.replace(/ \(copie(?: \d+)?\)$/, '')
  return firstUnused(taken, (rank) => {
    const end = rank === 1 ? ' (copie)' : ` (copie ${rank})`
    return base.slice(0, longestName - end.length) + end
  })
}

/** The sigle, or the next that nobody has here: numbers of decisions begin with it. « CSO 2 » */
export function unusedSigle(sigle: string, known: Iterable<{ readonly sigle: string }>): string {
  const taken = new Set([...known].map((record) => record.sigle))
  if (sigle === '' || !taken.has(sigle)) return sigle
  const base = sigle.replace(/ \d+$/, '')
  return firstUnused(taken, (rank) => `${base.slice(0, longestSigle - 5)} ${rank + 1}`)
}

function firstUnused(taken: ReadonlySet<string>, nameOf: (rank: number) => string): string {
  for (let rank = 1; ; rank++) {
    const name = nameOf(rank)
    if (!taken.has(name)) return name
  }
}
