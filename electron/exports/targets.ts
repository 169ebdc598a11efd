import type { Block } from '#shared/reports/report-document.ts'

/** Throws when a builder refers to a block that is not there, or gives one id to two blocks. */
export function checkTargets(blocks: readonly Block[]): void {
  const ids = new Set<string>()
  const targets = new Set<string>()
  visit(blocks, (name, value) => {
    if (name === 'target') targets.add(value)
    if (name !== 'id') return
    if (ids.has(value)) throw new Error(`Two blocks of the report have the id ${value}`)
    ids.add(value)
  })
  for (const target of targets) {
    if (!ids.has(target)) throw new Error(`The report refers to ${target}, which no block carries`)
  }
}

function visit(value: unknown, onString: (name: string, value: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, child] of Object.entries(value)) {
    if (typeof child === 'string') onString(name, child)
    else visit(child, onString)
  }
}
