import { xmlTokens } from '../../../imports/xml-tokens.ts'
import { partText, type WordParts } from './word-parts.ts'

/** What a Word file does beyond saying how a document looks; a document made of it would do the same at each reader's. */
export type TemplateDanger =
  | 'template-with-macros'
  | 'template-linked'
  | 'template-unsafe'
  | 'template-damaged'

/** Far beyond tables in tables in tables: what reads XML goes as deep as it does. */
const deepest = 500

/** The first thing in a Word file that would run, fetch or unfold, or null. */
export function dangerIn(parts: WordParts): TemplateDanger | null {
  const written = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/iu.test(name))
  if (written.some((name) => isUnsafe(parts.get(name) ?? new Uint8Array()))) return 'template-unsafe'
  const types = partText(parts, '[Content_Types].xml')
  if (/macroEnabled|vbaProject|activeX/iu.test(types)) return 'template-with-macros'
  for (const name of written.filter((one) => /\.rels$/iu.test(one))) {
    const danger = dangerOfLinks(partText(parts, name))
    if (danger !== null) return danger
  }
  return written.some((name) => callsElsewhere(partText(parts, name))) ? 'template-linked' : null
}

/** Definitions have no place in Word files; neither has an alphabet in which they could hide. */
function isUnsafe(bytes: Uint8Array): boolean {
  const isUtf16 = bytes.includes(0)
  const xml = new TextDecoder().decode(bytes)
  return isUtf16 || /<!(?:DOCTYPE|ENTITY)/iu.test(xml) || depthOf(xml) > deepest
}

function depthOf(xml: string): number {
  let [depth, most] = [0, 0]
  for (const [tag] of xml.matchAll(/<[^!?][^>]*>/gu)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    most = Math.max(most, depth)
  }
  return most
}

/** Addresses to be clicked fetch nothing; the template of a template is left out when it is filled. */
const harmless = /\/(?:hyperlink|attachedTemplate)$/u

function dangerOfLinks(rels: string): TemplateDanger | null {
  try {
    for (const token of xmlTokens(rels)) {
      if (token.type !== 'start' || !/(?:^|:)Relationship$/u.test(token.name)) continue
      const type = token.attribute('Type') ?? ''
      if (/\/(?:vbaProject|wordVbaData|control|activeXControl\w*)$/u.test(type)) return 'template-with-macros'
      const isElsewhere = token.attribute('TargetMode')?.toLowerCase() === 'external'
      if (/\/aFChunk$/u.test(type) || (isElsewhere && !harmless.test(type))) return 'template-linked'
    }
    return null
  } catch {
    return 'template-damaged'
  }
}

/** Fields that read another file or ask another program; a word processor cuts their words into runs as it likes. */
function callsElsewhere(xml: string): boolean {
  const words = [...xml.matchAll(/fldCharType="begin"|<w:instrText\b[^>]*>([^<]*)|w:instr="([^"]*)"/gu)].map(
    ([, part, whole]) => part ?? `\n${whole ?? ''}`,
  )
  return /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\b/imu.test(words.join(''))
}

/** Without the template from which a template was made: where it is tells of its author, and Word would fetch it. */
export function withoutAttachedTemplate(parts: WordParts): WordParts {
  const kept = new Map(parts)
  const drop = (name: string, tag: RegExp): void => {
    const xml = partText(parts, name)
    if (tag.test(xml)) kept.set(name, new TextEncoder().encode(xml.replace(tag, '')))
  }
  drop('word/settings.xml', /<w:attachedTemplate\b[^>]*\/>/u)
  drop('word/_rels/settings.xml.rels', /<Relationship\b[^>]*\/attachedTemplate"[^>]*\/>/u)
  return kept
}
