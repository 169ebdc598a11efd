import { describe, expect, it } from 'vitest'
import { isOwnAddress, trustedPage } from '#electron/shell/trusted-page.ts'

const built = trustedPage(null)
const served = trustedPage('http://localhost:5173')

describe('the page that is trusted', () => {
  it.each([
    ['app://gouvernail/index.html', true],
    ['app://gouvernail/index.html#seance', true],
    ['app://gouvernail.exemple.fr/index.html', false],
    ['app://autre/index.html', false],
    ['http://localhost:5173/', false],
    ['file:///opt/gouvernail/index.html', false],
    ['about:blank', false],
    ['', false],
  ])('once built, is ours only: %s %s', (url, expected) => {
    expect(built.isTrusted(url)).toBe(expected)
  })

  it('in development, is that of the development server', () => {
    expect(served.isTrusted('http://localhost:5173/index.html')).toBe(true)
    expect(served.isTrusted('http://localhost:51730/index.html')).toBe(false)
    expect(served.isTrusted('http://localhost.exemple.fr:5173/')).toBe(false)
  })
})

describe('the addresses that a page may load', () => {
  it.each([
    'https://exemple.fr/',
    'http://127.0.0.1/',
    'ws://exemple.fr/',
    'wss://x/',
    'ftp://x/',
    'file:///etc/passwd',
  ])('leave out %s', (address) => {
    expect(isOwnAddress(built, address)).toBe(false)
  })

  it.each(['app://gouvernail/assets/a.js', 'data:image/png;base64,AA==', 'blob:app://gouvernail/1'])(
    'hold %s',
    (address) => {
      expect(isOwnAddress(built, address)).toBe(true)
    },
  )

  it('hold the socket of the development server, in development only', () => {
    expect(isOwnAddress(served, 'ws://localhost:5173/?token=1')).toBe(true)
    expect(isOwnAddress(built, 'ws://localhost:5173/?token=1')).toBe(false)
  })
})
