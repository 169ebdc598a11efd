import type { JobFunction } from './job-function.ts'

type Titles = Pick<JobFunction, 'titleMasculine' | 'titleFeminine'>

/**
 * The title of a post that nobody holds, both genders in full as official texts want them: « maire », « directeur ou
 * directrice d’école », « vice-président ou vice-présidente du conseil régional chargé ou chargée du numérique ».
 */
export function bothTitles({ titleMasculine, titleFeminine }: Titles): string {
  const [masculine, feminine] = [titleMasculine.split(' '), titleFeminine.split(' ')]
  if (masculine.length !== feminine.length) return `${titleMasculine} ou ${titleFeminine}`
  const differs = masculine.map((word, i) => word !== feminine[i])
  // « directeur académique adjoint ou directrice académique adjointe »: a word between two that differ goes with them.
  const isDoubled = differs.map(
    (differ, i) => differ || (differs[i + 1] === true && isLink(i, differs, masculine)),
  )
  const words: string[] = []
  for (let i = 0; i < masculine.length; ) {
    const from = i
    while (isDoubled[i] === true) i++
    if (i > from) words.push(...masculine.slice(from, i), 'ou', ...feminine.slice(from, i))
    else words.push(...masculine.slice(i, ++i))
  }
  return words.join(' ')
}

function isLink(i: number, differs: readonly boolean[], words: readonly string[]): boolean {
  return i === 0 || (differs[i - 1] === true && /^\p{L}+$/u.test(words[i] ?? ''))
}
