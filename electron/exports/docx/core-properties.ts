import type { ReportMeta } from '#shared/reports/report-document.ts'
import { programName } from '#shared/text/window-title.ts'

/** Title, author, language and date of the file; the library would date it from the clock. */
export function coreProperties({ title, subject, author, lang, exportedAt }: ReportMeta): string {
  const instant = new Date(exportedAt).toISOString().replace(/\.\d+Z$/, 'Z')
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject>`,
    `<dc:creator>${escaped(author)}</dc:creator><dc:language>${lang}</dc:language>`,
    `<cp:lastModifiedBy>${escaped(programName)}</cp:lastModifiedBy>`,
    `${dated('created')}${dated('modified')}</cp:coreProperties>`,
  ].join('')
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
