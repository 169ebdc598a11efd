import { type PeopleField, peopleFields } from '../../api/imports.ts'
import { peopleColumns } from '../../text/people-columns.ts'
import { foldHeader } from '../fold-header.ts'

/** What each column of a list holds, in the order of the columns; null for one that is left aside. */
export type PeopleMapping = readonly (PeopleField | null)[]

/** Other names that people give to these columns, folded. */
const aliases: Readonly<Record<PeopleField, readonly string[]>> = {
  civility: ['civ', 'titre', 'mmme', 'genre'],
  lastName: ['nomdefamille', 'nomusuel', 'nomusage', 'patronyme', 'lastname'],
  firstName: ['prenomusuel', 'firstname'],
  fullName: ['nometprenom', 'nomprenom', 'prenomnom', 'prenometnom', 'identite', 'personne', 'nomcomplet'],
  email: ['mel', 'mail', 'email', 'courriel', 'adressemail', 'adressemel', 'melpro', 'adresseelectronique'],
  phone: ['tel', 'telephone', 'telpro', 'telephoneprofessionnel', 'lignedirecte', 'numero'],
  jobFunction: ['fonctions', 'qualite', 'poste', 'intitule', 'emploi', 'role', 'fonctionexercee'],
  entity: [
    ...['structure', 'etablissement', 'employeur', 'service', 'collectivite', 'ecole', 'uai', 'rne', 'insee'],
    ...['entite', 'circonscription', 'commune', 'affectation', 'organisation'],
  ],
  postLabel: ['precision', 'mission', 'specialite'],
  from: ['depuis', 'depuisle', 'dateprisedefonction', 'prisedefonction', 'datedebut', 'debut', 'nommele'],
  to: ['jusquau', 'datefin', 'fin', 'findefonction'],
  body: ['comite', 'instances', 'commission', 'groupe'],
  seat: ['represente', 'autitrede', 'libelledusiege', 'representation'],
  rank: ['titulairesuppleant', 'rang', 'statut', 'titulaireousuppleant', 'typedemandat'],
  role: [
    ...[
      'roleauseindelinstance',
      'roleinstance',
      'qualitedanslinstance',
      'roledanslecomite',
      'qualitedemembre',
    ],
    ...['typedesiege', 'naturedusiege', 'typedemembre', 'fonctiondanslinstance'],
  ],
  mandateFrom: ['debutdumandat', 'debutmandat', 'datedebutmandat', 'mandatdepuis'],
  mandateTo: ['findumandat', 'finmandat', 'datefinmandat', 'mandatjusqua'],
  act: ['arrete', 'deliberation', 'reference', 'actedenomination'],
}

/** Recognises the columns by their headers, those remembered first; each field is taken once. */
export function guessMapping(
  header: readonly string[],
  remembered: ReadonlyMap<string, PeopleField | null> = new Map(),
): PeopleMapping {
  const folded = header.map(foldHeader)
  const taken = new Set<PeopleField>()
  const take = (field: PeopleField | null | undefined): PeopleField | null => {
    if (field === null || field === undefined || taken.has(field)) return null
    taken.add(field)
    return field
  }
  const known = folded.map((name) => (remembered.has(name) ? take(remembered.get(name)) : undefined))
  return folded.map((name, i) => (known[i] === undefined ? take(fieldCalled(name)) : (known[i] ?? null)))
}

/** The mapping with one column changed; a field that another column held moves to this one. */
export function withField(mapping: PeopleMapping, column: number, field: PeopleField | null): PeopleMapping {
  return mapping.map((held, i) => (i === column ? field : held === field && field !== null ? null : held))
}

/** Under which name a column is remembered. */
export function rememberedName(header: string): string {
  return foldHeader(header)
}

/** Whether a list says who its persons are. */
export function namesPersons(mapping: PeopleMapping): boolean {
  return mapping.includes('lastName') || mapping.includes('fullName')
}

function fieldCalled(name: string): PeopleField | undefined {
  if (name === '') return undefined
  return peopleFields.find(
    (field) => foldHeader(peopleColumns[field].label) === name || aliases[field].includes(name),
  )
}
