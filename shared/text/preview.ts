import { frenchTypography } from './typography.ts'

/** Sentences of the preview of what will be printed. */
export const previewText = {
  preview: 'Aperçu',
  making: 'Mise en page…',
  before: 'Page précédente',
  after: 'Page suivante',
  isFirst: 'C’est la première page.',
  isLast: 'C’est la dernière page.',
} as const

/** « Page 3 sur 24 » */
export function pageOf(page: number, pages: number): string {
  return frenchTypography(`Page ${page} sur ${pages}`)
}
