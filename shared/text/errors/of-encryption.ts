import type { EncryptionErrorCode } from '../../api/errors.ts'
import { leastPasswordLength } from '../../api/passwords.ts'
import type { Catalogue } from './sentence.ts'

/** What does not work with copies that a password protects. */
export const encryptionErrors: Catalogue<EncryptionErrorCode> = {
  'file-encrypted': [
    'Document protégé par un mot de passe',
    '{Subject} est une copie chiffrée. Ouvrez-la dans Gouvernail, ou déchiffrez-la avec la commande decrypt : le document obtenu s’ouvre comme les autres.',
  ],
  'file-not-encrypted': [
    'Ce fichier n’est pas une copie chiffrée',
    '{Subject} porte le nom d’une copie chiffrée, mais n’en est pas une : son contenu a été remplacé ou perdu en route. Il n’a pas été modifié. Demandez un nouvel envoi.',
  ],
  'file-encrypted-damaged': [
    'Copie chiffrée abîmée',
    '{Subject} a été coupé ou modifié depuis son envoi, ne serait-ce que d’un octet : rien n’en a été ouvert. Téléchargez-le de nouveau, ou demandez un nouvel envoi.',
  ],
  'file-encrypted-for-keys': [
    'Fichier chiffré sans mot de passe',
    '{Subject} a été chiffré avec age pour des clés, pas avec un mot de passe. Gouvernail n’ouvre que les copies protégées par un mot de passe : demandez-en une, ou déchiffrez ce fichier avec age et votre clé.',
  ],
  'file-encrypted-costly': [
    'Fichier chiffré refusé',
    'Vérifier le mot de passe de {subject} demanderait à ce poste un travail démesuré : une copie faite par Gouvernail n’est jamais ainsi. Rien n’a été ouvert. Demandez un nouvel envoi à une personne que vous connaissez.',
  ],
  'file-encrypted-foreign': [
    'Ce n’est pas un document Gouvernail',
    'Le mot de passe est bon, mais {subject} contient autre chose qu’un document Gouvernail. Rien n’a été enregistré. Demandez à son auteur quel logiciel l’a produit.',
  ],
  'password-wrong': [
    'Mot de passe refusé',
    'Ce n’est pas le mot de passe de {subject}. Vérifiez les majuscules et les tirets, puis recommencez. Si vous êtes sûr du mot de passe, le fichier a été abîmé en route : demandez un nouvel envoi.',
  ],
  'password-short': [
    'Mot de passe trop court',
    `Un fichier envoyé peut être attaqué sans limite de temps. Choisissez au moins ${leastPasswordLength} caractères, ou une phrase de plusieurs mots. Rien n’a été écrit.`,
  ],
  'copy-outrun': [
    'Copie non envoyée',
    'Le document a été modifié pendant le chiffrement : la copie n’était déjà plus à jour. Rien n’a été écrit. Recommencez l’envoi.',
  ],
  'encrypted-copy-unsound': [
    'Copie chiffrée écartée',
    'Le document n’a pas passé la vérification : aucune copie n’a été écrite, pour ne pas envoyer un fichier abîmé. Ouvrez « Sauvegardes et versions » (menu Fichier), et vérifiez la dernière sauvegarde.',
  ],
}
