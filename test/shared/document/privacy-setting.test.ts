import { expect, test } from 'vitest'
import { defaultPrivacy, privacyOf, privacySetting } from '#shared/document/privacy-setting.ts'

const settingOf = (value: string) => new Map([['privacy', { value }]])

test('the retention of a document is read back as it was kept', () => {
  expect(privacyOf(settingOf(privacySetting({ retentionMonths: 60 }).value))).toEqual({ retentionMonths: 60 })
})

test('a document that says nothing, or nothing that can be read, keeps data for twenty-four months', () => {
  for (const setting of [new Map(), settingOf(''), settingOf('{"retentionMonths":-1}'), settingOf('null')])
    expect(privacyOf(setting)).toEqual(defaultPrivacy)
  expect(defaultPrivacy.retentionMonths).toBe(24)
})
