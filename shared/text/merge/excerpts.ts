// What a card of a decision shows of a text, around where both differ.
const longest = 260
const around = 60

/** Two texts, on one line each, in quotes; of long ones what differs and some words around it. */
export function quotedApart(one: string, other: string): readonly [string, string] {
  const [a, b] = [oneLine(one), oneLine(other)]
  if (a.length <= longest && b.length <= longest) return [`« ${a} »`, `« ${b} »`]
  const from = beginningOfWord(a, Math.max(0, commonStart(a, b) - around))
  return [excerpt(a, from), excerpt(b, from)]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function beginningOfWord(text: string, index: number): number {
  return index === 0 ? 0 : text.lastIndexOf(' ', index) + 1
}

function excerpt(text: string, from: number): string {
  const to = Math.min(text.length, from + longest)
  const start = from > 0 ? '… ' : ''
  const end = to < text.length ? '…' : ''
  return `« ${start}${text.slice(from, to).trim()}${end} »`
}
