import { beforeAll, describe, expect, test } from 'vitest'
import type { Attachment, DocxJob, RenderedFile } from '#electron/exports/export-job.ts'
import { createRenderer, type Renderer } from '#electron/exports/render.ts'
import type { Block, ReportDocument } from '#shared/reports/report-document.ts'
import { zipMembers } from '../support/zip.ts'
import { aReport, resourcesPath } from './support/render.ts'
import { formAnnex, sampleAnnexes } from './support/sample-annexes.ts'
import { sampleChart } from './support/sample-chart.ts'
import { run, strong } from './support/sample-meta.ts'
import { samplePack } from './support/sample-pack.ts'
import { sampleRegister } from './support/sample-register.ts'

let renderer: Renderer
beforeAll(() => {
  renderer = createRenderer(resourcesPath)
})

async function render(
  report: ReportDocument,
  attachments: readonly Attachment[] = [],
): Promise<RenderedFile> {
  const job: DocxJob = { type: 'docx', report, attachments }
  const rendered = await renderer.render(job, () => undefined)
  if (!rendered.ok) throw new Error(`${rendered.error.code} ${JSON.stringify(rendered.error.params)}`)
  return rendered.value
}

async function parts(blocks: readonly Block[], attachments: readonly Attachment[] = []) {
  const { bytes } = await render(aReport(blocks), attachments)
  const members = zipMembers(bytes)
  const read = (name: string): string => members.get(name)?.toString('utf8') ?? ''
  return { document: read('word/document.xml'), settings: read('word/settings.xml'), read, members }
}

/** Every value of an attribute, in the order of the text. */
function all(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, value = '']) => value)
}

/** The tags that are opened and not closed in order: none in XML that can be read. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = []
  for (const [tag, closing, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing === '/' && open.pop() !== name) return [tag]
    if (closing === '' && empty === '') open.push(name)
  }
  return open
}

const table: Block = {
  type: 'table',
  style: 'text',
  caption: run('Parties à la convention'),
  columns: [
    { header: run('N°'), width: 'fit', align: 'end' },
    { header: run('Partie'), width: 3, align: 'start' },
    { header: run('Rôle'), width: 1, align: 'centre' },
  ],
  rows: [
    { type: 'group', content: run('Collectivités') },
    { type: 'cells', cells: [run('1'), run('Sourdaine Numérique'), run('achat')], id: 'row-1' },
    { type: 'cells', cells: [run('2'), run('Commune de Brumeval'), []] },
  ],
}

describe('a document for word processors', () => {
  test('is the same, byte for byte, when the same report is exported twice, even after another one', async () => {
    const blocks: readonly Block[] = [
      { type: 'contents', title: 'Sommaire', depth: 1 },
      { type: 'heading', level: 1, content: run('Parties'), id: 'parties' },
      {
        type: 'paragraph',
        style: 'body',
        content: [{ type: 'reference', target: 'parties', content: run('ci-dessus') }],
      },
      { type: 'chart', svg: sampleChart, alt: 'Organigramme', caption: null, fit: 'width' },
    ]

    const first = await render(aReport(blocks))
    await render(aReport([table]))
    const second = await render(aReport(blocks))

    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  test('cuts no sigle nor number at its hyphen, but leaves those of addresses to be copied', async () => {
    const { document } = await parts([
      {
        type: 'paragraph',
        style: 'body',
        content: run('Les E-RUN (décision n° 2026-CPS-06) de Port-Lointain : https://ent.example/AB-12'),
      },
    ])

    const words = document.replaceAll('<w:noBreakHyphen/>', '‑').replace(/<[^>]*>/g, '')
    expect(words).toContain(
      'Les E‑RUN (décision n° 2026‑CPS‑06) de Port-Lointain : https://ent.example/AB-12',
    )
  })

  test('keeps a sentence on the page of the table that it announces, and the header on that of the first row', async () => {
    const announcement: Block = { type: 'paragraph', style: 'body', content: run('Les parties sont :') }
    const note: Block = { type: 'paragraph', style: 'note', content: run('Une note.') }
    const facts: Block = { type: 'keyValue', rows: [{ label: 'Objet', value: run('Achat') }] }

    const { document } = await parts([announcement, { ...table, caption: null }, note, facts])

    const kept = (words: string): boolean =>
      all(document, /(<w:p>.*?<\/w:p>)/g).some((p) => p.includes(words) && p.includes('<w:keepNext/>'))
    expect(['Les parties sont :', 'Rôle', 'Sourdaine Numérique', 'Une note.'].map(kept)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('says its title, its author, its language and when it was exported', async () => {
    const { read } = await parts([{ type: 'paragraph', style: 'body', content: run('Bonjour.') }])

    const core = read('docProps/core.xml')
    expect(core).toContain('<dc:language>fr-FR</dc:language>')
    expect(core).toMatch(/<dc:title>[^<]+<\/dc:title>.*<dc:creator>[^<]+<\/dc:creator>/)
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-02T08:30:00Z</dcterms:created>',
    )
    expect(read('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>')
  })

  test('holds packs and registers, every part readable and every reference leading somewhere', async () => {
    const { attachments, named } = await sampleAnnexes(renderer)
    for (const report of [samplePack(named), sampleRegister(12)]) {
      const { bytes, count } = await render(report, attachments)

      const members = zipMembers(bytes)
      const document = members.get('word/document.xml')?.toString('utf8') ?? ''
      const bookmarks = new Set(all(document, /<w:bookmarkStart w:name="([^"]+)"/g))
      const wanted = [...all(document, /w:anchor="([^"]+)"/g), ...all(document, /PAGEREF (\w+)/g)]
      const numbers = all(document, /<w:bookmarkStart [^>]*w:id="(\d+)"/g)
      expect(count).toBeNull()
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(wanted.filter((name) => !bookmarks.has(name))).toEqual([])
      for (const [name, content] of members) {
        if (name.endsWith('.xml')) expect([name, unclosed(content.toString('utf8'))]).toEqual([name, []])
      }
    }
  })

  test('keeps what a user typed as text, without what XML cannot hold', async () => {
    const typed = 'Écoles <A> & "B"\u0000\u0007 ]]> — 5\u202F% \uD800'
    const { document } = await parts([{ type: 'paragraph', style: 'body', content: run(typed) }])

    expect(document).toContain('Écoles &lt;A&gt; &amp; &quot;B&quot; ]]&gt; — 5\u00A0% ')
    expect(unclosed(document)).toEqual([])
  })

  test('keeps links that lead out of the document', async () => {
    const { document, read } = await parts([
      {
        type: 'paragraph',
        style: 'body',
        content: [{ type: 'link', href: 'https://ent.example/charte', content: run('charte') }],
      },
    ])

    expect(document).toMatch(/<w:hyperlink [^>]*r:id="[^"]+"(?:(?!<\/w:hyperlink>).)*>charte</)
    expect(read('word/_rels/document.xml.rels')).toContain('Target="https://ent.example/charte"')
  })

  test('keeps strong words, emphasis, raised endings and line breaks', async () => {
    const { document } = await parts([
      {
        type: 'paragraph',
        style: 'body',
        content: [
          strong('fort'),
          { type: 'lineBreak' },
          { type: 'emphasis', content: [{ type: 'superscript', content: run('er') }] },
        ],
      },
    ])

    expect(document).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*>fort</)
    expect(document).toContain('<w:br/>')
    expect(document).toMatch(/<w:i\/>(?:(?!<\/w:r>).)*superscript(?:(?!<\/w:r>).)*>er</)
  })
})

describe('tables in a document for word processors', () => {
  test('fill the page with fixed widths, repeat their headers and cut no row', async () => {
    const { document } = await parts([table])

    const widths = all(document, /<w:gridCol w:w="(\d+)"/g).map(Number)
    const [, margins = ''] = document.match(/<w:pgMar ([^>]*)/) ?? []
    const [page = 0, left = 0, right = 0] = [
      document.match(/<w:pgSz w:w="(\d+)"/),
      margins.match(/w:left="(\d+)"/),
      margins.match(/w:right="(\d+)"/),
    ].map((found) => Number(found?.[1]))
    expect(document).toContain('<w:tblLayout w:type="fixed"/>')
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(page - left - right)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(4)
    expect(document).toContain('<w:gridSpan w:val="3"/>')
  })

  test('do not touch when one follows another', async () => {
    const { document } = await parts([
      table,
      { type: 'keyValue', rows: [{ label: 'Lieu', value: run('Brumeval') }] },
    ])

    expect(document).not.toMatch(/<\/w:tbl><w:tbl>/)
    expect(document).toMatch(/<\/w:tbl><w:p>/)
  })
})

describe('pages of a document for word processors', () => {
  test('turn for what is wide, and come back', async () => {
    const wide: Block = { type: 'section', orientation: 'landscape', columns: 2, blocks: [table] }
    const words: Block = { type: 'paragraph', style: 'body', content: run('Bonjour.') }

    const { document } = await parts([words, wide, words])

    expect(all(document, /w:orient="(\w+)"/g)).toEqual(['portrait', 'landscape', 'portrait'])
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(all(document, /<w:cols [^>]*w:num="(\d)"/g)).toEqual(['2'])
  })

  test('say their number and how many they are, under what the report says of itself', async () => {
    const { read } = await parts([{ type: 'paragraph', style: 'body', content: run('Bonjour.') }])

    const footer = read('word/footer1.xml')
    expect(footer).toMatch(/PAGE<.*NUMPAGES</)
    expect(unclosed(footer)).toEqual([])
  })

  test('begin where the report breaks them, without an empty line', async () => {
    const heading: Block = { type: 'heading', level: 1, content: run('Instances') }
    const { document } = await parts([heading, { type: 'pageBreak' }, heading])

    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
    expect(document).not.toContain('w:type="page"')
  })

  test('are counted by the word processor, which asks first: only when a number is wanted', async () => {
    const heading: Block = { type: 'heading', level: 1, content: run('Instances'), id: 'instances' }
    const asked = await parts([{ type: 'contents', title: 'Sommaire', depth: 2 }, heading])
    const quiet = await parts([heading])

    expect(asked.document).toContain('TOC \\h \\o &quot;1-2&quot;')
    expect(asked.settings).toContain('<w:updateFields/>')
    expect(quiet.settings).not.toContain('<w:updateFields/>')
  })
})

describe('pictures in a document for word processors', () => {
  test('are drawings in our fonts, said in words', async () => {
    const { document, members } = await parts([
      { type: 'chart', svg: sampleChart, alt: 'Organigramme : « CPS »', caption: run('Figure'), fit: 'page' },
    ])

    const pictures = [...members.keys()].filter((name) => name.startsWith('word/media/'))
    expect(pictures).toEqual([expect.stringMatching(/\.png$/)])
    expect(document).toContain('descr="Organigramme : « CPS »"')
  })

  test('are the pages of annexes, filled fields included, under the title of the annex', async () => {
    const form = await formAnnex()
    const { document, members } = await parts([{ type: 'annex', source: form.id, title: 'Annexe 1' }], [form])

    expect([...members.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
    expect(document).toMatch(/Heading1.*>Annexe 1</)
    expect(document).toContain('descr="Annexe 1, 1/1"')
  })

  test('are refused by the title of the annex when it cannot be read', async () => {
    const job: DocxJob = {
      type: 'docx',
      report: aReport([{ type: 'annex', source: 'lost', title: 'Annexe 1' }]),
      attachments: [],
    }

    await expect(renderer.render(job, () => undefined)).resolves.toMatchObject({
      ok: false,
      error: { code: 'export-annex-unreadable', params: { title: 'Annexe 1' } },
    })
  })
})
