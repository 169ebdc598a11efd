import { describe, expect, it } from 'vitest'
import { pageFile } from '#electron/shell/page-files.ts'

const root = '/opt/gouvernail/out/renderer'

describe('the files of the page', () => {
  it.each([
    ['app://gouvernail/index.html', `${root}/index.html`, 'text/html; charset=utf-8'],
    [
      'app://gouvernail/assets/index-1a2b.js',
      `${root}/assets/index-1a2b.js`,
      'text/javascript; charset=utf-8',
    ],
    ['app://gouvernail/assets/a%20b.svg?x=1#y', `${root}/assets/a b.svg`, 'image/svg+xml'],
    ['app://gouvernail/assets/../index.html', `${root}/index.html`, 'text/html; charset=utf-8'],
  ])('%s is found', (url, path, mediaType) => {
    expect(pageFile(root, url)).toEqual({ path, mediaType })
  })

  it.each([
    ['app://gouvernail/../../package.json', `${root}/package.json`],
    ['app://gouvernail/%2e%2e/%2E%2E/package.json', `${root}/package.json`],
    ['app://gouvernail/assets/%2e%2e/%2e%2e/renderer-2/a.js', `${root}/renderer-2/a.js`],
  ])('%s goes no higher than their folder', (url, path) => {
    expect(pageFile(root, url)?.path).toBe(path)
  })

  it.each([
    'app://gouvernail/..%2frenderer-2/a.js',
    'app://gouvernail/..%2f..%2f..%2fetc/secrets.json',
    'app://gouvernail/..%5c..%5cmain/main.js',
    'app://gouvernail/index.html%00.js',
    'app://gouvernail/',
    'app://gouvernail/assets',
    'app://gouvernail/notes.exe',
    'app://gouvernail/%E0%A4%A.js',
    'app://ailleurs/index.html',
    'https://gouvernail/index.html',
    'file:///etc/passwd',
    'pas une adresse',
  ])('%s leads nowhere', (url) => {
    expect(pageFile(root, url)).toBeNull()
  })
})
