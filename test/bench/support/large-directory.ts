const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'
const schoolsPerConstituency = 25
const schoolsPerCommune = 6

/** Every column of the ministry's file, so that lines weigh what they weigh there. */
const header =
  'Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Statut_public_prive;Adresse_1;Adresse_2;Adresse_3;Code_postal;Code_commune;Nom_commune;Code_departement;Code_academie;Code_region;Ecole_maternelle;Ecole_elementaire;Voie_generale;Voie_technologique;Voie_professionnelle;Telephone;Fax;Web;Mail;Restauration;Hebergement;ULIS;Apprentissage;Segpa;Section_arts;Section_cinema;Section_theatre;Section_sport;Section_internationale;Section_europeenne;Lycee_Agricole;Lycee_militaire;Lycee_des_metiers;Post_BAC;Appartenance_Education_Prioritaire;GRETA;SIREN_SIRET;Fiche_onisep;position;Type_contrat_prive;Libelle_departement;Libelle_academie;Libelle_region;coordX_origine;coordY_origine;epsg_origine;nom_circonscription;latitude;longitude;precision_localisation;date_ouverture;date_maj_ligne;etat;ministere_tutelle;multi_uai;rpi_concentre;rpi_disperse;code_nature;libelle_nature;Code_type_contrat_prive;PIAL;etablissement_mere;type_rattachement_etablissement_mere;code_circonscription;code_zone_animation_pedagogique;libelle_zone_animation_pedagogique;code_bassin_formation;libelle_bassin_formation'

/** A directory of so many schools with as many columns as the ministry's, four départements, and the usual dirt. */
export function largeDirectory(schools: number): string {
  const lines = Array.from({ length: schools }, (_, i) => lineOf(i))
  return `\uFEFF${[header, ...lines].join('\r\n')}\r\n`
}

function lineOf(i: number): string {
  const department = ['077', '093', '094', '091'][i % 4] ?? '094'
  const group = Math.floor(i / (4 * schoolsPerConstituency))
  const insee = `${department.slice(1)}${String(100 + Math.floor(i / (4 * schoolsPerCommune))).padStart(3, '0')}`
  const constituency = uai(department, 900 + group)
  const known: Readonly<Record<string, string>> = {
    Identifiant_de_l_etablissement: uai(department, 1_000 + Math.floor(i / 4)),
    Nom_etablissement:
      i % 9 === 0 ? `ECOLE MATERNELLE JEAN JAURES ${i}` : `Ecole élémentaire Jean Jaurès ${i}`,
    Type_etablissement: 'Ecole',
    Statut_public_prive: 'Public',
    Adresse_1: `${i} rue Louise Aglaé Cretté`,
    Adresse_3: `${insee} VITRY SUR SEINE`,
    Code_postal: insee,
    Code_commune: insee,
    Nom_commune: `Commune-sur-Seine ${insee}`,
    Code_departement: department,
    Code_academie: '24',
    Ecole_maternelle: i % 3 === 0 ? '1' : '0',
    Ecole_elementaire: i % 3 === 0 ? '0' : '1',
    Telephone: `01${String(10_000_000 + i)}`,
    Mail: `ce.${uai(department, 1_000 + Math.floor(i / 4))}@ac-creteil.fr`,
    SIREN_SIRET: i % 50 === 0 ? '2,12102E+13' : '21940081900187',
    position: '48.79864967395887, 2.394310440782089',
    Libelle_departement: 'Val-de-Marne',
    Libelle_academie: 'Créteil',
    nom_circonscription: `Circonscription d'inspection  du 1er degre de Vitry ${group}`,
    date_ouverture: '1965-05-01',
    date_maj_ligne: '2026-05-27',
    etat: i % 300 === 0 ? 'A FERMER' : 'OUVERT',
    code_nature: i % 3 === 0 ? '101' : '151',
    code_circonscription: constituency,
  }
  return header
    .split(';')
    .map((name) => known[name] ?? '')
    .join(';')
}

function uai(department: string, number: number): string {
  const figures = `${department}${String(number).padStart(4, '0')}`
  return `${figures}${letters[Number(figures) % letters.length]}`
}
