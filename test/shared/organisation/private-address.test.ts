import { expect, it } from 'vitest'
import { isPrivateAddress } from '#shared/organisation/private-address.ts'

it.each([
  'jeanne@gmail.com',
  'Jeanne@Orange.FR',
  'jeanne@free.fr',
  ' jeanne@wanadoo.fr ',
  'jeanne@laposte.net',
  'jeanne@hotmail.com',
  'jeanne@outlook.fr',
  'jeanne@yahoo.co.uk',
  'jeanne@icloud.com',
])('%s is a private address', (email) => expect(isPrivateAddress(email)).toBe(true))

it.each([
  '',
  'jeanne',
  'jeanne@ac-valmerande.fr',
  'mairie@ville-orange.fr',
  'ent@orange.collectivite.fr',
  'a@free',
])('« %s » is not known as a private address', (email) => expect(isPrivateAddress(email)).toBe(false))
