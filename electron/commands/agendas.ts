import { ok } from '#shared/kit/result.ts'
import { check, creating, deleting, editing, type Handler, named, refuse } from './handler.ts'

const setTemplate: Handler<'agenda-template.set'> = ({ bodyId, items }, { data, rows }) => {
  const body = data.body.get(bodyId)
  if (body === undefined) return refuse('record-missing', { id: bodyId })
  const former = [...data.templateItem.values()].filter((item) => item.bodyId === bodyId)
  for (const { id } of former) rows.remove('templateItem', id)
  const taken = new Set<string>(
    [...data.templateItem.values()].flatMap((item) => (item.bodyId === bodyId ? [] : [item.id as string])),
  )
  for (const item of items) {
    if (item.bodyId !== bodyId) return refuse('reference-missing', { field: 'bodyId', id: item.bodyId })
    if (taken.has(item.id)) return refuse('record-exists', { id: item.id })
    const allowed = check('templateItem', item, data)
    if (!allowed.ok) return allowed
    rows.insert('templateItem', item)
    taken.add(item.id)
  }
  return named(data, 'body', body)
}

const importHolidays: Handler<'school-holidays.import'> = ({ holidays }, { data, rows }) => {
  const zones = new Set(holidays.map(({ zone }) => zone))
  const first = holidays.map(({ firstDay }) => firstDay).sort()[0] ?? ''
  const last =
    holidays
      .map(({ lastDay }) => lastDay)
      .sort()
      .at(-1) ?? ''
  const taken = new Set<string>()
  for (const { id, zone, firstDay, lastDay } of data.schoolHoliday.values()) {
    if (zones.has(zone) && firstDay <= last && lastDay >= first) rows.remove('schoolHoliday', id)
    else taken.add(id)
  }
  for (const holiday of holidays) {
    if (holiday.firstDay > holiday.lastDay) return refuse('period-reversed')
    if (taken.has(holiday.id)) return refuse('record-exists', { id: holiday.id })
    rows.insert('schoolHoliday', holiday)
    taken.add(holiday.id)
  }
  return ok({ count: holidays.length })
}

export const agendaHandlers = {
  'agenda-template.set': setTemplate,
  'pending-item.create': creating('pendingItem'),
  'pending-item.edit': editing('pendingItem'),
  'pending-item.delete': deleting('pendingItem'),
  'school-holidays.import': importHolidays,
  'school-holiday.delete': deleting('schoolHoliday'),
}
