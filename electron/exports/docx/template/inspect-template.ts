import type { PaperErrorCode } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { dangerIn } from './template-dangers.ts'
import { partText, unpackParts } from './word-parts.ts'

export type TemplateFault = Extract<PaperErrorCode, `template-${string}`>

/** Where the text comes in a template: alone in a paragraph of its body. */
export const contentMarker = 'contenu'

const largest = 10 * 1024 * 1024
const oldWord = [0xd0, 0xcf, 0x11, 0xe0]

/** Whether a report can be written into a Word file, or why not. */
export function inspectTemplate(bytes: Uint8Array): Result<null, TemplateFault> {
  if (bytes.byteLength > largest) return fail('template-too-large')
  // An encrypted .docx is wrapped in the container of the old format.
  if (oldWord.every((byte, index) => bytes[index] === byte)) return fail('template-old-word')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail('template-not-word')
  const parts = unpackParts(bytes)
  if (parts === null) return fail('template-damaged')
  if (parts === 'too-large') return fail('template-unsafe')
  if (!parts.has('word/document.xml') || !parts.has('[Content_Types].xml')) return fail('template-not-word')
  const danger = dangerIn(parts)
  if (danger !== null) return fail(danger)
  const body = partText(parts, 'word/document.xml')
  if (!/<w:body\b[\s\S]*<\/w:body>\s*<\/w:document>\s*$/u.test(body)) return fail('template-damaged')
  return paragraphTexts(body).some((text) => text.replaceAll(/\s/gu, '') === `{{${contentMarker}}}`)
    ? ok(null)
    : fail('template-without-marker')
}

/** The words of each paragraph: a word processor cuts them into runs as it likes. */
function paragraphTexts(xml: string): readonly string[] {
  return xml
    .split(/<\/w:p>/u)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)].map(([, t]) => t).join(''),
    )
}
