import { describe, expect, test } from 'vitest'
import { createRenderer } from '#electron/exports/render.ts'
import { proseBlocks } from '#shared/reports/parts/prose.ts'
import { compileNatively, standards } from './support/native-compiler.ts'
import { aReport, resourcesPath } from './support/render.ts'
import { sampleAnnexes } from './support/sample-annexes.ts'
import { run } from './support/sample-meta.ts'
import { sampleOrganigramme } from './support/sample-organigramme.ts'
import { samplePack } from './support/sample-pack.ts'
import { sampleRegister } from './support/sample-register.ts'

const everyMark = [
  '# Contexte\nLa [**charte** de déploiement](https://ent.example/charte), *puis* [a@b.example](mailto:a@b.example).',
  '- un\n  1. a\n  2. ***b***\n- deux',
  '## Calendrier',
  '| Lot | Montant |\n| --- | --- |\n| Un | 1 200 € |',
].join('\n\n')

describe.skipIf(process.platform !== 'linux')(
  'the native compiler, which checks standards (Linux only)',
  () => {
    for (const standard of standards) {
      test(`accepts the pack as ${standard}`, async () => {
        const { attachments, named } = await sampleAnnexes(createRenderer(resourcesPath))

        await expect(compileNatively(samplePack(named), attachments, standard)).resolves.toBeInstanceOf(
          Buffer,
        )
      })

      test(`accepts the register as ${standard}`, async () => {
        await expect(compileNatively(sampleRegister(60), [], standard)).resolves.toBeInstanceOf(Buffer)
      })

      test(`accepts the organigramme as ${standard}`, async () => {
        await expect(compileNatively(sampleOrganigramme(), [], standard)).resolves.toBeInstanceOf(Buffer)
      })
    }

    test.each(standards)('accepts what users write at length as %s', async (standard) => {
      const written = aReport([
        { type: 'heading', level: 1, content: run('Un point') },
        { type: 'heading', level: 2, content: run('Présentation') },
        ...proseBlocks(everyMark, 2),
      ])

      await expect(compileNatively(written, [], standard)).resolves.toBeInstanceOf(Buffer)
    })

    test('refuses a document that skips a level of heading, so its acceptance means something', async () => {
      const faulty = aReport([
        { type: 'heading', level: 1, content: run('Un') },
        { type: 'heading', level: 3, content: run('Trois') },
      ])

      await expect(compileNatively(faulty, [], 'ua-1')).rejects.toThrow()
    })
  },
)
