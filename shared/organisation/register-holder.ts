import type { Body } from './body.ts'

/**
 * Tells whether a copy of the document may number the official acts of a body: they belong to one copy, which is said when the
 * first one is sent; before that, whoever has the body keeps its register.
 */
export function keepsRegister({ registerCopy }: Pick<Body, 'registerCopy'>, copyId: string): boolean {
  return registerCopy === null || registerCopy === copyId
}
