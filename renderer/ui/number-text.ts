/** '1234,5' of 1234.5: how a figure is read where it is shown as a text. */
export function textOfNumber(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',')
}

/** 1234.5 of '1 234,5', with the spaces that a field writes between figures; null of no number. */
export function numberOfText(text: string): number | null {
  const figures = text.replace(/\s/gu, '').replace('−', '-').replace(',', '.')
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(figures) ? Number(figures) : null
}
