import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Session } from '#electron/document/session.ts'
import { sampleContent } from '#electron/document/templates.ts'
import { createRenderer } from '#electron/exports/render.ts'
import { meetingIdField } from '#shared/meetings/meeting.ts'
import { buildPack } from '#shared/reports/pack/build-pack.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { aRecord } from '../support/builders.ts'
import { aCommand, newSession, successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { aJob, renderFile, resourcesPath } from './support/render.ts'

// The story of the rentrée: the inspector of Brumeval, who sits in two bodies by her post, leaves on 31 August.
const folder = temporaryFolder()
const renderer = createRenderer(resourcesPath)
const moment = { exportedAt: '2026-11-24T10:15:00+01:00', today: '2026-11-24' } as const
const meetings = { june: '2026-06-09', october: '2026-10-06' } as const
type Month = keyof typeof meetings
type Packs = Readonly<Record<Month, ReportDocument>>
let session: Session
let before: Packs
let after: Packs

function packs(): Packs {
  const packOf = (month: Month) => {
    const pack = buildPack(session.data(), meetingIdField.parse(`cso-${month}`), moment)
    if (pack === null) throw new Error('no meeting')
    return pack
  }
  return { june: packOf('june'), october: packOf('october') }
}

/** A pack without its annexes, whose bytes are not at stake, as a file. */
async function fileOf(pack: ReportDocument): Promise<Buffer> {
  const { bytes } = await renderFile(renderer, aJob(pack))
  return Buffer.from(bytes)
}

beforeAll(async () => {
  session = newSession(folder.path('story.gouvernail'), await sampleContent(resourcesPath))
  for (const [month, date] of Object.entries(meetings)) {
    const value = aRecord('meeting', `cso-${month}`, {
      bodyId: 'cso',
      date,
      number: month === 'june' ? 2 : 3,
    })
    successOf(session.execute(aCommand({ type: 'meeting.create', value })))
  }
  before = packs()
  const successor = aRecord('person', 'p-successor', { firstName: 'Jeanne', lastName: 'Nouvel' })
  successOf(
    session.execute(
      aCommand({
        type: 'post.appoint',
        value: aRecord('tenure', 'tenure-successor', {
          postId: 'ien-brumeval',
          personId: successor.id,
          from: '2026-09-01',
        }),
        person: successor,
        endsTenureId: [...session.data().tenure.values()].find(({ postId }) => postId === 'ien-brumeval')?.id,
      }),
    ),
  )
  after = packs()
})

afterAll(() => session.close())

test('the pack of June is the same to the byte', async () => {
  expect(after.june).toEqual(before.june)
  expect((await fileOf(after.june)).equals(await fileOf(before.june))).toBe(true)
})

test('the pack of October has the successor wherever the inspector stood by her post', () => {
  const words = ({ blocks }: ReportDocument) => JSON.stringify(blocks)

  expect(words(after.june)).not.toContain('Jeanne NOUVEL')
  expect(words(before.october)).not.toContain('Jeanne NOUVEL')
  // In the composition, on the sign-in sheet, and in the other body that follows the post.
  expect(words(after.october).split('Jeanne NOUVEL').length - 1).toBeGreaterThanOrEqual(3)
})

test('taking the nomination back gives the pack of October back', () => {
  successOf(session.undo())

  expect(packs()).toEqual(before)
})
