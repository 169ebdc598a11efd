import type { Bridge } from '#shared/api/contract.ts'

declare global {
  interface Window {
    /** Put there by the preload script; absent in a plain browser. */
    readonly gouvernail: Bridge
  }
}
