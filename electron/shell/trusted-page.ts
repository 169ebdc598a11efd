import { pageOrigin, pageUrl } from './page-files.ts'

/** Where our page comes from: the built files, or the development server when there is one. */
export type TrustedPage = { readonly url: string; readonly isTrusted: (url: string) => boolean }

/** The built page, or that of the development server whose address is given. */
export function trustedPage(developmentUrl: string | null): TrustedPage {
  const url = developmentUrl ?? pageUrl
  const origin = developmentUrl === null ? pageOrigin : new URL(developmentUrl).origin
  return { url, isTrusted: (candidate) => candidate.startsWith(`${origin}/`) }
}

/** Addresses that a page may load: its own, and what it made itself. */
export function isOwnAddress(page: TrustedPage, address: string): boolean {
  if (/^(?:data|blob|devtools):/.test(address)) return true
  // The development server also pushes changes through a socket of the same host.
  return page.isTrusted(address.replace(/^ws(s?):/, 'http$1:'))
}
