import type { TrailRole, TrailStep } from '../decisions/trail.ts'
import { noBreakSpace as nb } from './characters.ts'
import { shortDate } from './dates.ts'
import { numberText } from './plurals.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'

/** The thread of a decision drawn on the organisation. */
export const trailText = {
  show: 'Voir sur l’organisation',
  title: 'Fil de la décision sur l’organisation',
  close: 'Quitter (Échap)',
  export: 'Exporter le fil',
  exportPdfA4: 'PDF, A4',
  exportPdfA3: 'PDF, A3',
  exportSvg: 'SVG',
  elsewhere: 'hors de l’organigramme',
  step: 'N°',
  place: 'Où',
  what: 'Étape',
  days: 'Durée',
  steps: 'Étapes',
  key: '○ demande  ● décide  ■ exécute ; jours passés, en pointillé s’ils courent encore',
} as const

const verbs: Readonly<Record<TrailRole, string>> = { asks: 'demande', decides: 'décide', executes: 'exécute' }

/** What a step does: « décide », « examine » while nothing is decided. */
function verbOf({ role, decision }: Pick<TrailStep, 'role' | 'decision'>): string {
  return role === 'decides' && decision.number === null ? 'examine' : verbs[role]
}

/** « 21 j », beside the number of a step on the chart. */
export function trailCaption({ days }: Pick<TrailStep, 'days'>): string {
  return days === null ? '' : `${numberText(days)}${nb}j`
}

/** « Exécute à partir du 29/09/2026 : IEN de Belleroche, M. Paul Orme ». `way`: « CSO → CPS » when the matter changed body. */
export function trailSentence(step: TrailStep, who: string, way: string): string {
  const verb = verbOf(step)
  const day = `${capitalise(verb)} ${step.role === 'executes' ? 'à partir du' : 'le'} ${shortDate(step.on)}`
  const told = step.role === 'decides' && verb === 'examine' ? 'Examine' : day
  if (step.turn === null) return frenchTypography(who === '' ? told : `${told} : ${who}`)
  return frenchTypography(`${told} ; la question ${step.turn === 'up' ? 'remonte' : 'redescend'} (${way})`)
}

/** « Fil de la décision 2026-CPS-05 ». */
export function trailOfDecision(name: string): string {
  return `Fil de la décision ${name}`
}
