/** What names of organisations begin with, and the form that everyone in this world reads without thinking. */
const beginnings: readonly (readonly [long: RegExp, short: string])[] = [
  [/^école élémentaire(?= )/iu, 'É. élém.'],
  [/^école maternelle(?= )/iu, 'É. mat.'],
  [/^école primaire(?= )/iu, 'É. prim.'],
  [/^circonscription(?: du premier degré)?(?= )/iu, 'Circ.'],
  [/^communauté de communes(?= )/iu, 'CC'],
  [/^communauté d[’']agglomération(?= )/iu, 'CA'],
  [/^communauté urbaine(?= )/iu, 'CU'],
  [/^syndicat intercommunal à vocation unique(?= )/iu, 'SIVU'],
  [/^syndicat intercommunal à vocation multiple(?= )/iu, 'SIVOM'],
  [/^syndicat intercommunal à vocation scolaire(?= )/iu, 'SIVOS'],
  [/^direction des services départementaux de l[’']éducation nationale(?= )/iu, 'DSDEN'],
  [/^comité de pilotage stratégique(?= )/iu, 'CPS'],
  [/^comité de suivi opérationnel(?= )/iu, 'CSO'],
  [/^groupe d[’']accompagnement de proximité(?= )/iu, 'GAP'],
  // The school in which the team is drawn bears its own name.
  [/^équipe(?: éducative| numérique)? de l[’']école .+$/iu, 'Équipe'],
]

/**
 * A name in the form that stands on a card too small for it: « É. élém. des Tilleuls », « CC de l’Orvelle ». For
 * drawings only, which a text equivalent follows: documents print official names as they are.
 */
export function shortName(name: string): string {
  const found = beginnings.find(([long]) => long.test(name))
  return found === undefined ? name : name.replace(...found)
}
