import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const schoolHolidayTable = defineTable('schoolHoliday', 'school_holiday', {
  id: plain(),
  zone: plain(),
  name: plain(),
  firstDay: plain(),
  lastDay: plain(),
})
