import { expect, test } from 'vitest'
import { readHolidays } from '#electron/imports/read-holidays.ts'

const read = async (text: string, name = 'calendrier.csv') => {
  const answer = await readHolidays(new TextEncoder().encode(text), name)
  return answer.ok && answer.value.kind === 'holidays' ? answer.value : answer
}
const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//FR', ...events, 'END:VCALENDAR', ''].join('\r\n')
const event = (summary: string, start: string, end: string) =>
  [
    'BEGIN:VEVENT',
    `UID:${start}@test`,
    'DTSTAMP:20250901T000000Z',
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${summary}`,
    'END:VEVENT',
  ].join('\r\n')

test('the ministry’s table gives each period once for its zone, to the eve of the return', async () => {
  const table = [
    'Description;Population;Date de début;Date de fin;Académies;Zones;annee_scolaire',
    'Vacances de la Toussaint;-;2025-10-17T22:00:00+00:00;2025-11-02T23:00:00+00:00;Créteil;Zone C;2025-2026',
    'Vacances de la Toussaint;-;2025-10-17T22:00:00+00:00;2025-11-02T23:00:00+00:00;Paris;Zone C;2025-2026',
    'Vacances d’hiver;Élèves;2026-02-06T23:00:00+00:00;2026-02-22T23:00:00+00:00;Lyon;Zone A;2025-2026',
    'Prérentrée;Enseignants;2025-08-28T22:00:00+00:00;2025-08-28T22:00:00+00:00;Lyon;Zone A;2025-2026',
    'Rentrée;Élèves;2025-08-31T22:00:00+00:00;2025-08-31T22:00:00+00:00;Lyon;Zone A;2025-2026',
    'Début des vacances d’été;-;2026-07-03T22:00:00+00:00;2026-07-03T22:00:00+00:00;Lyon;Zone A;2025-2026',
    'Vacances de printemps;-;demain;2026-04-20;Lyon;Zone A;2025-2026',
  ].join('\n')

  expect(await read(table)).toEqual({
    kind: 'holidays',
    fileName: 'calendrier.csv',
    periods: [
      { zone: 'A', name: 'Vacances d’hiver', firstDay: '2026-02-07', lastDay: '2026-02-22' },
      { zone: 'A', name: 'Début des vacances d’été', firstDay: '2026-07-04', lastDay: '2026-08-31' },
      { zone: 'C', name: 'Vacances de la Toussaint', firstDay: '2025-10-18', lastDay: '2025-11-02' },
    ],
    remarks: [{ code: 'holiday-dates-wrong', line: 8, params: { name: 'Vacances de printemps' } }],
  })
})

test('a calendar file gives its holidays, whose end is the day of the return', async () => {
  const text = calendar(
    event('Vacances de Noël - Zone C', '20251220', '20260105'),
    event('Rentrée scolaire - Zone C', '20250901', '20250902'),
  )

  expect(await read(text, 'Zone-C.ics')).toMatchObject({
    periods: [{ zone: 'C', name: 'Vacances de Noël', firstDay: '2025-12-20', lastDay: '2026-01-04' }],
  })
})

test('the zone may be told by the name of the file alone', async () => {
  expect(
    await read(calendar(event('Vacances d’hiver', '20260221', '20260309')), 'zone_c_2026.ics'),
  ).toMatchObject({
    periods: [{ zone: 'C' }],
  })
})

test.each([
  ['a table of something else', 'Nom;Prénom\nRoy;Anne', 'liste.csv', 'import-no-holidays'],
  [
    'a calendar without holidays',
    calendar(event('Réunion', '20260310', '20260311')),
    'agenda.ics',
    'import-no-holidays',
  ],
  [
    'a calendar that breaks off',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE',
    'x.ics',
    'import-unreadable',
  ],
  ['nothing', '', 'vide.csv', 'import-empty'],
])('%s is refused with its reason', async (_, text, name, code) => {
  expect(await read(text, name)).toMatchObject({ ok: false, error: { code } })
})
