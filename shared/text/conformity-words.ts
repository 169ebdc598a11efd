/** What the rules of a family are about; the key is the beginning of their codes. */
export const ruleFamilyLabels: Readonly<Record<string, string>> = {
  ORG: 'Organisation',
  NIV: 'Niveaux',
  TER: 'Territoire',
  COL: 'Collectivités',
  ECO: 'Équipes d’école',
  QUA: 'Démarche qualité',
  PER: 'Périmètre',
  CPS: 'Pilotage stratégique',
  CSO: 'Suivi opérationnel',
  GAP: 'Accompagnement',
  CNV: 'Conventions',
  ADA: 'Adaptation du modèle',
  INS: 'Inspection',
  MAR: 'Achat et compétences',
  PHA: 'Organisation minimale',
  COO: 'Coordination',
  RAP: 'Décisions',
  ADM: 'Instances et séances',
}

/** What a rule is about. */
export function ruleFamily(code: string): string {
  return ruleFamilyLabels[code.slice(0, 3)] ?? code
}

/** Partners of the project that no seat represents. */
export const missingPartnerLabels: Readonly<Record<string, string>> = {
  state: 'l’État',
  commune: 'les communes',
  epci: 'les intercommunalités',
  syndicate: 'les syndicats',
  department: 'le département',
  region: 'la région',
}

/** Families of partners among the seats of a committee. */
export const partnerFamilyLabels: Readonly<Record<string, string>> = {
  state: 'l’État',
  collectivities: 'l’ensemble des collectivités',
  schools: 'l’ensemble des écoles',
  others: 'l’ensemble des autres partenaires',
}

/** What an impact lacks to be evaluated. */
export const missingForImpactLabels: Readonly<Record<string, string>> = {
  owner: 'sans instance responsable',
  indicator: 'sans indicateur',
}

/** Days on which nobody meets, after « tombe ». */
export const holidayLabels: Readonly<Record<string, string>> = {
  sunday: 'un dimanche',
  'new-year': 'le jour de l’an, férié',
  'easter-monday': 'le lundi de Pâques, férié',
  'labour-day': 'le 1er mai, férié',
  'victory-1945': 'le 8 mai, férié',
  ascension: 'le jeudi de l’Ascension, férié',
  'whit-monday': 'le lundi de Pentecôte, férié',
  'national-day': 'le 14 juillet, férié',
  assumption: 'le 15 août, férié',
  'all-saints': 'le jour de la Toussaint, férié',
  'armistice-1918': 'le 11 novembre, férié',
  christmas: 'le jour de Noël, férié',
}

const toAbsent = 'à un membre qui n’est pas présent'
/** What is wrong with a proxy, after « donné ». */
export const proxyFaultLabels: Readonly<Record<string, string>> = {
  'receiver-absent': toAbsent,
  'receiver-not-called': toAbsent,
  'receiver-gave-proxy': toAbsent,
  'receiver-without-vote': 'à un membre sans voix délibérative',
  'giver-without-vote': 'par un membre sans voix délibérative',
  'giver-attends': 'par un membre qui participe à la séance',
  'proxy-to-itself': 'par un membre à lui-même',
}
