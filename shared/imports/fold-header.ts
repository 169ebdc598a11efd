import { fold } from '../kit/fold.ts'

/** « Nom_etablissement », « nom établissement » and « NomEtablissement » alike: letters and figures only. */
export function foldHeader(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, '')
}
