import { beforeAll, describe, expect, test } from 'vitest'
import { createRenderer, type Renderer } from '#electron/exports/render.ts'
import type { Block } from '#shared/reports/report-document.ts'
import { hasPdfTools, readPdf } from './support/pdf-tools.ts'
import { aJob, aReport, renderFile, resourcesPath } from './support/render.ts'
import { run } from './support/sample-meta.ts'

let renderer: Renderer
beforeAll(() => {
  renderer = createRenderer(resourcesPath)
})

async function pagesOf(blocks: readonly Block[]): Promise<readonly string[]> {
  return readPdf((await renderFile(renderer, aJob(aReport(blocks)))).bytes).pages
}

const sentence = (words: string): Block => ({ type: 'paragraph', style: 'body', content: run(words) })
const several = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** Pages whose last lines fall at every height: each begins anew, after one more line than the page before. */
function atEachHeight(least: number, ending: (index: number) => readonly Block[]): readonly Block[] {
  return several(16, (index) => [
    { type: 'pageBreak' } as const,
    ...several(least + index, () => sentence('Une ligne.')),
    ...ending(index),
  ]).flat()
}

function table(index: number): Block {
  return {
    type: 'table',
    style: 'text',
    caption: null,
    columns: [{ header: run('Membre'), width: 1, align: 'start' }],
    rows: ['Premier', 'Second', 'Dernier'].map((rank) => ({
      type: 'cells',
      cells: [run(`${rank} ${index}.`)],
    })),
  }
}

describe.runIf(hasPdfTools)('the end of a page', () => {
  test('never parts a sentence from the first two rows of the table that it announces', async () => {
    const pages = await pagesOf(atEachHeight(22, (index) => [sentence(`Annonce ${index}.`), table(index)]))

    const parted = several(16, (index) => index).filter((index) => {
      const page = pages.find((words) => words.includes(`Annonce ${index}.`)) ?? ''
      return !page.includes(`Premier ${index}.`) || !page.includes(`Second ${index}.`)
    })
    expect(parted).toEqual([])
    expect(pages.length).toBeGreaterThan(16)
  })

  test('never parts the title of an item, and who presents it, from its text', async () => {
    const pages = await pagesOf(
      atEachHeight(22, (index) => [
        { type: 'heading', level: 2, content: run(`Point ${index}.`) },
        {
          type: 'paragraph',
          style: 'body',
          content: [{ type: 'strong', content: run('Rapporteure : ') }, ...run('Mme X')],
        },
        sentence(`Le texte ${index}.`),
      ]),
    )

    const parted = several(16, (index) => index).filter((index) => {
      const page = pages.find((words) => words.includes(`Point ${index}.`)) ?? ''
      return !page.includes(`Le texte ${index}.`)
    })
    expect(parted).toEqual([])
    expect(pages.length).toBeGreaterThan(16)
  })

  test('never parts the drawing of a course, and its title, from its figures', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 104" width="640" height="104"><path d="M0 0H640" stroke="#000"/></svg>'
    const pages = await pagesOf(
      atEachHeight(16, (index) => [
        { type: 'heading', level: 2, content: run(`Indicateur ${index}.`) },
        { type: 'chart', svg, alt: 'Une ligne.', caption: null, fit: 'width' },
        table(index),
      ]),
    )

    const parted = several(16, (index) => index).filter((index) => {
      const page = pages.find((words) => words.includes(`Indicateur ${index}.`)) ?? ''
      return !page.includes(`Premier ${index}.`) || !page.includes(`Second ${index}.`)
    })
    expect(parted).toEqual([])
    expect(pages.length).toBeGreaterThan(16)
  })

  test('never parts what stays together from the table that it announces', async () => {
    const pages = await pagesOf(
      atEachHeight(20, (index) => [
        {
          type: 'together',
          blocks: [
            { type: 'heading', level: 2, content: run(`Comité ${index}`) },
            sentence(`Annonce ${index}.`),
          ],
        },
        table(index),
      ]),
    )

    const parted = several(16, (index) => index).filter((index) => {
      const page = pages.find((words) => words.includes(`Comité ${index}`)) ?? ''
      return !page.includes(`Annonce ${index}.`) || !page.includes(`Premier ${index}.`)
    })
    expect(parted).toEqual([])
  })

  test('never cuts short facts', async () => {
    const pages = await pagesOf(
      atEachHeight(22, (index) => [
        {
          type: 'keyValue',
          rows: ['Profil', 'Mission', 'Périmètre'].map((label) => ({ label, value: run(`${index}.`) })),
        },
      ]),
    )

    expect(pages.filter((words) => words.includes('Profil') !== words.includes('Périmètre'))).toEqual([])
  })
})

test.runIf(hasPdfTools)(
  'no line cuts a sigle or a number at its hyphen, and a search still finds them',
  async () => {
    const lines = several(60, (index) =>
      sentence(`${'i'.repeat(60 + index)} des E-RUN, décision n° 2026-CPS-06 des E-RUN`),
    )
    const words = (await pagesOf(lines)).join('\n')

    expect(words.split('\n').filter((line) => /[A-Z\d]-$/.test(line.trim()))).toEqual([])
    expect(words.match(/E-RUN/g)).toHaveLength(120)
    expect(words.match(/2026-CPS-06/g)).toHaveLength(60)
  },
  60_000,
)
