import type { Bridge } from '#shared/api/bridge.ts'

declare global {
  interface Window {
    /** Put there by the preload script; absent in a plain browser. */
    readonly gouvernail: Bridge
  }
}
