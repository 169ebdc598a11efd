import { reportFileName } from '../file-names.ts'

/** `2026-03-10_CPS_dossier-de-seance`: the name of a report without its extension; empty parts are left out. */
export function reportFileBase(date: string, sigle: string, kind: string, precision = ''): string {
  const name = reportFileName({ date, sigle, kind, status: precision, extension: 'pdf' })
  return name.replace(/\.pdf$/, '')
}
