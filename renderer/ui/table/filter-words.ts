import type { Filter } from './row-filter.ts'
import type { TableWords } from './words.ts'

/** A filter as a short sentence: « État : adoptée ou exécutée ». */
export function filterInWords(words: TableWords, title: string, filter: Filter): string {
  switch (filter.type) {
    case 'choice':
      return words.isAmong(title, filter.values)
    case 'text':
      return words.isContaining(title, filter.typed)
    case 'date':
      return words.isBetween(title, filter.from, filter.to)
    case 'empty':
      return words.isEmpty(title)
    case 'filled':
      return words.isFilled(title)
  }
}
