import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDocument } from '#electron/document/create.ts'
import { emptyContent, sampleContent } from '#electron/document/templates.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const resources = path.resolve(import.meta.dirname, '../../../resources')

describe('what a new document begins with', () => {
  it('is a project of its name, one view and the functions that we ship', async () => {
    const { data, contents } = await emptyContent(resources, 'ENT 21')

    expect(data.project.get('project')?.name).toBe('ENT 21')
    expect([data.view.size, contents.size, data.body.size]).toEqual([1, 0, 0])
    expect(data.function.size).toBeGreaterThan(10)
    expect(checkDocument(data)).toEqual([])
  })

  it('is, for the sample, everything that it tells, with the bytes of its annexes', async () => {
    const content = await sampleContent(resources)

    const session = createDocument(folder.path('sample.gouvernail'), content)

    if (!session.ok) throw new Error(session.error.code)
    const { data, attachmentContent, close } = session.value
    const empty = [...data().attachment.values()].filter(
      ({ sha256, byteSize }) => attachmentContent(sha256)?.length !== byteSize,
    )
    expect(data()).toEqual(content.data)
    expect(empty).toEqual([])
    close()
  })
})
