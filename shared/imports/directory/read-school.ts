import type { DirectorySchool, ImportRemark, ImportRemarkCode, SchoolNature } from '../../api/imports.ts'
import { fold } from '../../kit/fold.ts'
import { isAllCapitals, type Lexicon, properCase } from '../../text/proper-case.ts'
import { emailOf, isMobile, isPersonalEmail, phoneOf } from '../contacts.ts'
import { squeeze } from '../squeeze.ts'
import { dayOf, sirenOf, uaiOf } from './codes.ts'
import type { DirectoryField } from './columns.ts'

/** One line of the directory, by field. */
export type Line = { readonly line: number; readonly text: (field: DirectoryField) => string }

export type Remark = (code: ImportRemarkCode, params?: ImportRemark['params']) => void

/** What a line says of its school alone; null, with a remark, when it does not say which school it is. */
export function readSchool(
  { line, text }: Line,
  lexicon: Lexicon,
  remark: Remark,
): Omit<DirectorySchool, 'parentKey' | 'departmentKey' | 'communeKey' | 'rpiKey'> | null {
  const uai = uaiOf(text('uai'))
  if (uai === null) {
    if (text('uai') === '') remark('uai-missing', { name: text('name') })
    else remark('uai-wrong', { uai: text('uai'), name: text('name') })
    return null
  }
  const given = squeeze(text('name'))
  if (given === '') {
    remark('name-missing', { uai })
    return null
  }
  const name = squeeze(properCase(given, lexicon))
  if (isAllCapitals(given)) remark('school-renamed', { before: given, after: name })
  const state = stateOf(text('state'))
  if (state !== 'open') remark(state === 'closing' ? 'school-closing' : 'school-closed', { uai, name })
  const [openedOn, closedOn] = [dayIn('openedOn'), dayIn('closedOn')]
  return {
    ...{ line, uai, name, state, openedOn },
    closedOn: closedOn !== null && openedOn !== null && closedOn < openedOn ? null : closedOn,
    nature: natureOf(text),
    sector: sectorOf(text('status')),
    siren: sirenIn(),
    address: addressOf(text),
    email: emailIn(),
    phone: phoneIn(),
  }

  function dayIn(field: 'openedOn' | 'closedOn'): string | null {
    const day = dayOf(text(field))
    if (day === null && text(field) !== '') remark('date-wrong', { uai: uai ?? '', date: text(field) })
    return day
  }

  function sirenIn(): string | null {
    const siren = sirenOf(text('siret'))
    if (siren === null && text('siret') !== '')
      remark('siret-damaged', { uai: uai ?? '', siret: text('siret') })
    return siren
  }

  function emailIn(): string {
    const email = emailOf(text('email'))
    if (!isPersonalEmail(email)) return email
    remark('contact-private', { uai: uai ?? '', contact: email })
    return ''
  }

  function phoneIn(): string {
    const phone = phoneOf(text('phone'))
    if (!isMobile(phone)) return phone
    remark('contact-private', { uai: uai ?? '', contact: phone })
    return ''
  }
}

/** Tells whether a line is about a school of the first degree: by its type, else by the nature that the ministry gives it. */
export function isSchool(text: Line['text']): boolean {
  const type = fold(text('type'))
  if (type !== '') return /^ecole/.test(type)
  const code = text('natureCode')
  if (/^\d{3}$/.test(code)) return code.startsWith('1')
  const nature = fold(text('nature'))
  return nature === '' || /\becole|maternelle|elementaire/.test(nature)
}

function natureOf(text: Line['text']): SchoolNature {
  const [nursery, elementary] = [isYes(text('nursery')), isYes(text('elementary'))]
  if (nursery !== elementary) return nursery ? 'nursery' : 'elementary'
  if (nursery) return 'primary'
  const words = fold(`${text('nature')} ${text('name')}`)
  if (/^1[01]\d$/.test(text('natureCode')) || words.includes('maternelle')) return 'nursery'
  return words.includes('primaire') ? 'primary' : 'elementary'
}

function isYes(text: string): boolean {
  return /^(?:1(?:[.,]0)?|oui|true|vrai|o)$/i.test(text)
}

function sectorOf(text: string): DirectorySchool['sector'] {
  const status = fold(text)
  if (/^(?:public|pu$)/.test(status)) return 'public'
  return /^(?:prive|pr$)/.test(status) ? 'private' : null
}

function stateOf(text: string): DirectorySchool['state'] {
  const state = fold(text)
  if (/^a fermer/.test(state)) return 'closing'
  return /^(?:ferme|closed)/.test(state) ? 'closed' : 'open'
}

/** The lines of the address, each once; the last says the post code and the town. */
function addressOf(text: Line['text']): string {
  const [first, second, third] = [text('address1'), text('address2'), text('address3')].map((part) =>
    squeeze(part),
  )
  const town = squeeze(`${text('postcode')} ${text('commune')}`)
  const last = third === '' || third === undefined ? town : third
  return [...new Set([first, second, last])].filter((part) => part !== undefined && part !== '').join('\n')
}
