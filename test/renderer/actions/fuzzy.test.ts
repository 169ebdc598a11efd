import { expect, test } from 'vitest'
import { fuzzyScore, rankByText } from '#renderer/actions/fuzzy.ts'

const rank = (typed: string, ...texts: readonly string[]) => rankByText(typed, texts, (text) => [text])

test('accents, case and ligatures do not matter', () => {
  expect(rank('SEANCE', 'Ajouter une séance', 'Exporter')).toEqual(['Ajouter une séance'])
  expect(rank('oeuvre', 'Mettre en œuvre')).toEqual(['Mettre en œuvre'])
})

test('every word typed must be found', () => {
  expect(rank('ajout seance', 'Ajouter une séance', 'Ajouter une personne')).toEqual(['Ajouter une séance'])
})

test('the beginning comes before a word, a word before its inside', () => {
  const ranked = rank('port', 'Exporter', 'Le port du lieu', 'Porter la voix')

  expect(ranked).toEqual(['Porter la voix', 'Le port du lieu', 'Exporter'])
})

test('letters in order find a word from its first one', () => {
  expect(rank('rngr', 'Ranger l’organigramme', 'Ouvrir')).toEqual(['Ranger l’organigramme'])
  expect(fuzzyScore('xz', 'Exporter en zip')).toBeNull()
})

test('what is found by a keyword comes after what says it', () => {
  const items = [
    { label: 'Annuler', keywords: 'fichier' },
    { label: 'Fichier', keywords: '' },
  ]
  const ranked = rankByText('fichier', items, ({ label, keywords }) => [label, keywords])

  expect(ranked.map(({ label }) => label)).toEqual(['Fichier', 'Annuler'])
})

test('letters in order are looked for in what is said, not in keywords', () => {
  const items = [{ label: 'Afficher', keywords: 'explorateur' }]

  expect(rankByText('elo', items, ({ label, keywords }) => [label, keywords])).toEqual([])
})

test('typing nothing keeps everything in order', () => {
  expect(rankByText('', [3, 1, 2], () => ['Mairie'])).toEqual([3, 1, 2])
})
