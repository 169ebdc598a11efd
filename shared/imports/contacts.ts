import { fold } from '../kit/fold.ts'
import { squeeze } from './squeeze.ts'

/** Providers of personal mailboxes: an address there is somebody's own, not an office's. */
const personal =
  /@(?:aol|bbox|club-internet|free|gmail|gmx|hotmail|icloud|laposte|live|me|msn|neuf|numericable|orange|outlook|proton|protonmail|sfr|wanadoo|yahoo|ymail)\.[a-z.]{2,6}$/

/** Tells whether an e-mail address belongs to a provider of personal mailboxes. */
export function isPersonalEmail(email: string): boolean {
  return personal.test(fold(email))
}

/** The address as it is written; empty when the text is none. */
export function emailOf(text: string): string {
  const plain = squeeze(text).replace(/^mailto:/i, '')
  return /^[^\s@<>;,]+@[^\s@<>;,]+\.[^\s@<>;,]+$/.test(plain) ? plain : ''
}

/** « 01 72 04 55 05 » from ten figures, nine when a spreadsheet took the zero away, or the form with +33; else as typed. */
export function phoneOf(text: string): string {
  const plain = squeeze(text, 40)
  const figures = plain.replace(/[\s.\-/()]/g, '').replace(/^(?:\+|00)33(?=[1-9])/, '0')
  const national = /^[1-9]\d{8}$/.test(figures) ? `0${figures}` : figures
  return /^0\d{9}$/.test(national) ? (national.match(/\d\d/g) ?? []).join(' ') : plain
}

/** Tells whether a number is that of a mobile phone in France. */
export function isMobile(phone: string): boolean {
  return /^0[67] /.test(phone)
}
