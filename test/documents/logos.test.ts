import { beforeAll, describe, expect, test } from 'vitest'
import { encodePng } from '#electron/exports/annexes/encode-png.ts'
import { inspectLogo } from '#electron/exports/logos/inspect-logo.ts'
import { createRenderer, type Renderer } from '#electron/exports/render.ts'
import type { ReportPicture } from '#shared/reports/report-document.ts'
import { zipMembers } from '../support/zip.ts'
import { compileNatively, standards } from './support/native-compiler.ts'
import { aJob, aReport, renderFile, resourcesPath } from './support/render.ts'

const encoder = new TextEncoder()
const svg = (inside: string, start = '') =>
  encoder.encode(`${start}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">${inside}</svg>`)
const drawing = svg('<rect width="40" height="30" fill="#174a7c"/>')
const png = encodePng({ width: 60, height: 20, rgba: new Uint8Array(60 * 20 * 4).fill(200) })

describe('a logo', () => {
  test('is what its bytes are', async () => {
    expect(await inspectLogo(drawing)).toEqual({ ok: true, value: 'image/svg+xml' })
    expect(await inspectLogo(png)).toEqual({ ok: true, value: 'image/png' })
  })

  test.each([
    ['of another kind', encoder.encode('%PDF-1.7\n%%EOF'), 'logo-damaged'],
    ['that is a text', encoder.encode('logo'), 'logo-not-supported'],
    ['cut in the middle', png.subarray(0, png.length - 30), 'logo-damaged'],
    ['whose dots are spoilt', spoilt(png), 'logo-damaged'],
    ['too heavy', new Uint8Array(3 * 1024 * 1024), 'logo-too-large'],
    ['with a script', svg('<script>alert(1)</script>'), 'logo-svg-active'],
    ['that acts when clicked', svg('<rect onclick="x()"/>'), 'logo-svg-active'],
    ['that unfolds', svg('', '<!DOCTYPE svg [<!ENTITY a "b">]>'), 'logo-svg-active'],
    ['that fetches a picture', svg('<image href="https://x.example/a.png"/>'), 'logo-svg-linked'],
    ['that reads a file', svg('<image xlink:href="file:///etc/passwd"/>'), 'logo-svg-linked'],
    ['that fetches a style', svg('<style>@import "a.css";</style>'), 'logo-svg-linked'],
    ['that fetches a pattern', svg('<rect fill="url(https://x.example/a)"/>'), 'logo-svg-linked'],
    ['with words', svg('<text>Académie</text>'), 'logo-svg-text'],
    ['that does not end', encoder.encode('<svg xmlns="x"><rect/>'), 'logo-damaged'],
  ])('%s is not taken', async (_, bytes, fault) => {
    expect(await inspectLogo(bytes)).toEqual({ ok: false, error: fault })
  })

  test('may refer to itself and hold a picture', async () => {
    const own = svg(
      '<g id="a"/><use href="#a"/><rect fill="url(#a)"/><image href="data:image/png;base64,AA=="/>',
    )

    expect((await inspectLogo(own)).ok).toBe(true)
  })
})

describe('a letterhead with logos', () => {
  let renderer: Renderer
  beforeAll(() => {
    renderer = createRenderer(resourcesPath)
  })
  const picture = (source: string, alt: string, mediaType: ReportPicture['mediaType']) => ({
    source,
    alt,
    mediaType,
  })
  const own = picture('own', 'Académie d’Orval', 'image/svg+xml')
  const partner = picture('partner', 'Ville de Belleroche', 'image/png')
  const attachments = [
    { id: 'own', mediaType: 'image/svg+xml', bytes: drawing },
    { id: 'partner', mediaType: 'image/png', bytes: png },
  ] as const
  const letter = (logos = { logo: own, partnerLogos: [partner, partner] }) =>
    aReport([{ type: 'booklet', blocks: [{ type: 'letterhead' }] }], { kind: 'letter', ...logos })

  test.each(['letter', 'pack', 'minutes', 'statement', 'register'] as const)(
    'is printed in a PDF of kind %s, each logo told to those who do not see it',
    async (kind) => {
      const report = aReport([{ type: 'cover', title: 'Titre', facts: [] }, { type: 'letterhead' }], {
        ...{ kind, logo: own, partnerLogos: [partner] },
      })

      const { bytes, warnings } = await renderFile(renderer, aJob(report, attachments))

      expect(warnings).toEqual([])
      expect(Buffer.from(bytes).includes('/Alt')).toBe(true)
    },
  )

  test.skipIf(process.platform !== 'linux').each(standards)(
    'is accepted by the native compiler as %s (Linux only)',
    async (standard) => {
      const made = compileNatively(letter(), attachments, standard)

      await expect(made).resolves.toBeInstanceOf(Buffer)
    },
  )

  test('is printed without what cannot be, which is told', async () => {
    const lost = await renderFile(renderer, aJob(letter(), attachments.slice(1)))
    const unsafe = { id: 'own', mediaType: 'image/svg+xml', bytes: svg('<script/>') } as const
    const refused = await renderFile(renderer, aJob(letter(), [unsafe, ...attachments.slice(1)]))

    expect([lost.warnings, refused.warnings]).toEqual([
      [{ type: 'logo-unreadable', name: 'Académie d’Orval' }],
      [{ type: 'logo-unreadable', name: 'Académie d’Orval' }],
    ])
  })

  test('is written in a DOCX, drawings as pictures', async () => {
    const rendered = await renderer.render({ type: 'docx', report: letter(), attachments }, () => undefined)

    if (!rendered.ok) throw new Error(rendered.error.code)
    const members = zipMembers(rendered.value.bytes)
    const document = members.get('word/document.xml')?.toString('utf8') ?? ''
    expect([...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt)).toEqual([
      'Académie d’Orval',
      'Ville de Belleroche',
      'Ville de Belleroche',
    ])
    expect(
      [...members.keys()].filter((name) => name.startsWith('word/media/')).every((n) => n.endsWith('.png')),
    ).toBe(true)
  })
})

function spoilt(whole: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(whole)
  const start = Buffer.from(bytes).indexOf('IDAT') + 4
  return bytes.fill(0xff, start, start + 12)
}
