import {
  articleBefore,
  type Civility,
  firstAndLastName,
  functionTitle,
  type GenderedTitle,
  type PersonName,
  spokenCivility,
} from './names.ts'
import { capitalise } from './terms.ts'

const longCivilities: Record<Civility, string> = { mr: 'Monsieur', mrs: 'Madame' }

/** « Madame Hélène VAUTRIN »: in full, as addresses want it; the name alone without a civility. */
export function formalName(person: PersonName): string {
  const name = firstAndLastName(person)
  const civility = spokenCivility(person)
  return civility === null ? name : `${longCivilities[civility]} ${name}`
}

/** Functions by which one is spoken to; whoever has another one is « Madame » or « Monsieur » alone. */
const spokenTitles =
  /^(?:recteur|rectrice|préfet|préfète|sous-préfet|sous-préfète|ministre|président|présidente|vice-président|vice-présidente|maire|adjointe? au maire|conseill(?:er|ère) (?:municipal|départemental|régional)e?|député|députée|sénateur|sénatrice|direct(?:eur|rice)|secrétaire générale?|inspect(?:eur|rice)|déléguée?|doyen|doyenne|proviseure?|principale?|colonel|colonelle)(?= |$)/u

/**
 * How one is spoken to: « Madame la Directrice académique », « Monsieur le Maire », « Madame », « Madame, Monsieur ».
 * Complements of the function are left out, as one does when speaking to the person.
 */
export function spokenTo(civility: Civility | null, title: GenderedTitle | null = null): string {
  if (civility === null) return 'Madame, Monsieur'
  const spoken = title === null ? '' : withoutComplement(functionTitle(title, civility))
  if (!spokenTitles.test(spoken)) return longCivilities[civility]
  return `${longCivilities[civility]} ${articleBefore(spoken, civility)}${capitalise(spoken)}`
}

function withoutComplement(title: string): string {
  return title.replace(/ (?:(?:de|du|des|chargée?|représentante?|en|pour|aux) |d[’']).*$/u, '')
}
