import fs from 'node:fs'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { unreadableValues } from '#electron/document/unreadable-values.ts'
import { verifyDatabase, verifyDocument } from '#electron/document/verify.ts'
import { findingText } from '#shared/text/problems.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { stateOf } from '../../support/file-state.ts'
import { startProcess } from '../../support/other-process.ts'
import { openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

function aDocument(name: string): string {
  fs.mkdirSync(folder.path(name))
  const file = folder.path(`${name}/projet.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  return file
}

/** A document that another program has changed without regard for anything. */
function changed(name: string, sql: string): string {
  const file = aDocument(name)
  const db = new Sqlite(file)
  db.unsafeMode()
  db.pragma('foreign_keys = OFF')
  db.pragma('ignore_check_constraints = ON')
  db.exec(sql)
  db.close()
  return file
}

/** What verifying tells, after checking that it wrote nothing. */
function findingsIn(file: string): readonly string[] {
  const before = stateOf(file)
  const findings = successOf(verifyDocument(file))
  expect(stateOf(file)).toEqual(before)
  for (const finding of findings) expect(findingText(finding)).toMatch(/^[A-ZÉ][^{}]+\.$/)
  return findings.map(({ code }) => code)
}

/** The same, without what tells that another program wrote there. */
function othersIn(file: string): readonly string[] {
  return findingsIn(file).filter((code) => code !== 'rows-altered')
}

test('a sound document has no finding, closed or open', () => {
  const file = aDocument('sound')

  expect(findingsIn(file)).toEqual([])
  const session = openSession(file)
  expect(verifyDatabase(session.database)).toEqual([])
  expect(verifyDocument(file)).toMatchObject({ error: { code: 'file-open-elsewhere' } })
  session.close()
})

test('a file that is wrong is a finding; one that cannot be looked at is a failure', async () => {
  const cut = aDocument('cut')
  fs.truncateSync(cut, 9000)
  const held = aDocument('held')
  const holder = await startProcess('hold-document.ts', held)
  const text = aDocument('text')
  fs.writeFileSync(text, 'Compte rendu')

  expect(findingsIn(cut)).toEqual(['file-truncated'])
  expect(findingsIn(changed('altered', 'CREATE TABLE extra (id)'))).toEqual(['schema-altered'])
  expect(verifyDocument(held)).toMatchObject({ error: { code: 'file-open-elsewhere' } })
  expect(verifyDocument(text)).toMatchObject({ error: { code: 'file-not-ours' } })
  expect(verifyDocument(folder.path('nowhere'))).toMatchObject({ error: { code: 'file-missing' } })
  await holder.kill()
})

test('adopted minutes whose meeting was changed by another program are told, with their meeting', () => {
  const file = aDocument('minutes')
  const session = openSession(file)
  const [meeting] = session.data().meeting.values()
  if (meeting === undefined) throw new Error('a meeting')
  successOf(session.execute({ type: 'meeting.edit', id: meeting.id, patch: { status: 'held' } }))
  const value = aRecord('minutes', 'cr', { meetingId: meeting.id })
  const known = [...session.data().minutes.values()].find(({ meetingId }) => meetingId === meeting.id)
  const id = known?.id ?? value.id
  if (known === undefined) successOf(session.execute({ type: 'minutes.create', value }))
  successOf(session.execute({ type: 'minutes.adopt', id, adoptedOn: '2026-06-02', adoptedAtMeetingId: null }))
  session.close()
  expect(findingsIn(file)).toEqual([])

  const db = new Sqlite(file)
  db.exec(`UPDATE meeting SET place = 'Ailleurs' WHERE id = '${meeting.id}'`)
  db.close()

  expect(othersIn(file)).toEqual(['sealed-part-altered'])
  // Minutes adopted before registers were sealed have a seal of their own.
  const older = new Sqlite(file)
  older.exec('DELETE FROM seal')
  older.close()
  expect(othersIn(file)).toEqual(['minutes-altered'])
})

test('a damaged page is told with what SQLite says of it', () => {
  const file = aDocument('damaged')
  const bytes = fs.readFileSync(file)
  bytes.fill(0xff, 8192, 8292)
  fs.writeFileSync(file, bytes)

  const codes = findingsIn(file)

  expect(codes.length).toBeGreaterThan(0)
  expect(['integrity-broken', 'file-damaged']).toContain(codes[0])
})

test('a list that a disk made no list at all refuses the file, and is told', () => {
  const file = changed('no-list', "UPDATE body SET kinds = 'z4<i' WHERE id = 'body-1'")

  // The check of pages does not see every such byte: then the values are looked at.
  const db = new Sqlite(file, { readonly: true })
  expect(unreadableValues(db)?.code).toBe('file-altered-values')
  db.close()
  expect(new Set(findingsIn(file))).toEqual(new Set(['integrity-broken']))
})

test.each([
  [
    'a broken reference',
    "DELETE FROM function WHERE id = 'function-2'",
    ['foreign-key-broken', 'reference-missing'],
  ],
  [
    'a day that does not exist',
    "UPDATE meeting SET date = '2026-02-30' WHERE id = 'meeting-1'",
    ['record-invalid'],
  ],
  ['a list that is none', "UPDATE body SET kinds = '{}' WHERE id = 'body-1'", ['record-invalid']],
  ['a blank name', "UPDATE entity SET name = ' ' WHERE id = 'entity-1'", ['record-invalid']],
  [
    'a reversed period',
    "UPDATE tenure SET from_date = '2026-09-01', to_date = '2026-08-31' WHERE id = 'tenure-1'",
    ['period-reversed'],
  ],
  [
    'a loop of entities',
    "UPDATE entity SET parent_id = 'entity-3' WHERE id = 'entity-1'",
    ['entity-loop', 'entity-loop', 'entity-loop'],
  ],
  ['a link against the rules', "UPDATE entity SET kind = 'school' WHERE id = 'entity-5'", ['link-refused']],
  [
    'a seat at the meeting of another body',
    "UPDATE seat SET body_id = 'body-2' WHERE id = 'seat-2'",
    ['seat-of-another-body'],
  ],
  [
    'a seat represented by nobody',
    "UPDATE attendance SET status = 'represented', person_id = NULL WHERE id = 'attendance-1'",
    ['represented-by-nobody'],
  ],
  [
    'a decision of another body',
    "UPDATE decision SET body_id = 'body-2' WHERE id = 'decision-2'",
    ['item-of-another-body'],
  ],
  [
    'a vote of another body',
    "UPDATE ballot SET seat_id = 'seat-3' WHERE id = 'ballot-1'",
    ['seat-of-another-body'],
  ],
  [
    'a coming of another body',
    "UPDATE session_event SET seat_id = 'seat-3' WHERE id = 'session-event-2'",
    ['seat-of-another-body'],
  ],
  [
    'a coming of the guest of another meeting',
    "UPDATE guest SET meeting_id = 'meeting-2' WHERE id = 'guest-1'",
    ['guest-of-another-meeting'],
  ],
  [
    'an opening of the item of another meeting',
    "UPDATE session_event SET kind = 'item-opened', agenda_item_id = 'agenda-item-3' WHERE id = 'session-event-1'",
    ['item-of-another-meeting'],
  ],
  [
    'a skipped number',
    "UPDATE decision SET status = 'adopted', number = 'N', number_period = '2026', number_ordinal = 3 WHERE id = 'decision-1'",
    ['number-skipped'],
  ],
  [
    'an adoption without number',
    "UPDATE decision SET status = 'adopted' WHERE id = 'decision-1'",
    ['adopted-without-number'],
  ],
  [
    'a pattern that numbers nothing',
    "UPDATE body SET number_pattern = 'X' WHERE id = 'body-1'",
    ['pattern-invalid'],
  ],
  [
    'an altered content',
    "UPDATE attachment_content SET bytes = x'00000000000000000000' WHERE sha256 = (SELECT sha256 FROM attachment)",
    ['content-size', 'content-altered'],
  ],
  [
    'a lost content',
    'DELETE FROM attachment_content WHERE sha256 = (SELECT sha256 FROM attachment)',
    ['foreign-key-broken', 'content-missing'],
  ],
  [
    'a lost logo',
    'DELETE FROM attachment_content WHERE sha256 = (SELECT logo_sha256 FROM letterhead WHERE logo_sha256 IS NOT NULL)',
    [
      ...['foreign-key-broken', 'foreign-key-broken', 'foreign-key-broken'],
      ...['content-missing', 'content-missing', 'content-missing'],
    ],
  ],
  [
    'a content that nobody needs',
    "INSERT INTO attachment_content VALUES ('ab', x'00')",
    ['content-altered', 'content-unused'],
  ],
])('%s is found', (name, sql, codes) => {
  expect(othersIn(changed(name, sql))).toEqual(codes)
})
