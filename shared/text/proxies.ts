import type { ProxyRefusal } from '../meetings/proxies.ts'
import { listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Why a proxy is refused, with the blanks `{giver}` and `{receiver}` for the two names. */
export const proxyRefusalSentences: Readonly<Record<ProxyRefusal, string>> = {
  'proxies-not-admitted':
    'Les règles de l’instance n’admettent pas de pouvoir : {receiver} ne peut pas porter celui que donne {giver}.',
  'proxy-to-itself': 'Un membre ne se donne pas pouvoir à lui-même : {giver} est aussi le porteur indiqué.',
  'giver-without-vote':
    '{giver} siège sans voix délibérative et ne peut donc pas donner pouvoir à {receiver}.',
  'giver-attends': '{giver} participe à la séance et ne peut donc pas donner pouvoir à {receiver}.',
  'receiver-without-vote':
    '{receiver} siège sans voix délibérative et ne peut donc pas porter le pouvoir que donne {giver}.',
  'receiver-gave-proxy': '{receiver} a donné pouvoir et ne peut donc pas porter celui que donne {giver}.',
  'receiver-absent':
    '{receiver} ne participe pas à la séance et ne peut donc pas porter le pouvoir que donne {giver}.',
  'receiver-full':
    '{receiver} porte déjà autant de pouvoirs que les règles l’admettent et ne peut pas porter celui que donne {giver}.',
  'receiver-not-called': 'La présence de {receiver}, porteur du pouvoir que donne {giver}, n’est pas notée.',
}

/** The same in few words, after the names of members who cannot hold a proxy. */
const receiverReasons: Readonly<Record<ProxyRefusal, string>> = {
  'proxies-not-admitted': 'les règles n’admettent pas de pouvoir',
  'proxy-to-itself': 'lui-même',
  'giver-without-vote': 'ce siège est sans voix délibérative',
  'giver-attends': 'ce membre participe à la séance',
  'receiver-without-vote': 'sans voix délibérative',
  'receiver-gave-proxy': 'pouvoir donné',
  'receiver-absent': 'pas là',
  'receiver-full': 'déjà porteur',
  'receiver-not-called': 'présence pas encore notée',
}

/** Reasons that do not depend on who would hold the proxy: told once, instead of the names. */
const forEverybody: readonly ProxyRefusal[] = ['proxies-not-admitted', 'giver-without-vote', 'giver-attends']

/** A member who cannot hold a proxy, and why. */
export type RefusedReceiver = { readonly name: string; readonly refusal: ProxyRefusal }

/** « Ne peuvent pas le porter : Anne DORÉ (pas là) et Paul ROY (déjà porteur). »; empty when everybody can. */
export function refusedReceiversText(refused: readonly RefusedReceiver[]): string {
  const common = refused.find(({ refusal }) => forEverybody.includes(refusal))
  if (common !== undefined)
    return frenchTypography(`Pouvoir impossible : ${receiverReasons[common.refusal]}.`)
  if (refused.length === 0) return ''
  const members = refused.map(({ name, refusal }) => `${name} (${receiverReasons[refusal]})`)
  const verb = refused.length === 1 ? 'Ne peut pas le porter' : 'Ne peuvent pas le porter'
  return frenchTypography(`${verb} : ${listText(members)}.`)
}

/** « Ce pouvoir ne compte pas : Paul ROY (pas là). »: what an earlier day noted, or what has changed since. */
export function refusedProxyText({ name, refusal }: RefusedReceiver): string {
  return frenchTypography(`Ce pouvoir ne compte pas : ${name} (${receiverReasons[refusal]}).`)
}
