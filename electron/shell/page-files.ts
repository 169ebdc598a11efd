import path from 'node:path'

export const pageOrigin = 'app://gouvernail'
export const pageUrl = `${pageOrigin}/index.html`

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
}

export type PageFile = { readonly path: string; readonly mediaType: string }

/** The file behind a URL of our page; null for another host, a kind that we do not ship, or a path that leaves `root`. */
export function pageFile(root: string, url: string): PageFile | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname } = new URL(url)
  if (`${protocol}//${host}` !== pageOrigin) return null
  const name = decoded(pathname)
  // A NUL ends a path for the system, a backslash separates for Windows: neither belongs to a name of ours.
  if (name === null || name.includes('\0') || name.includes('\\')) return null
  const file = path.join(root, name)
  const mediaType = mediaTypes[path.extname(file)]
  const isInside = file.startsWith(root + path.sep)
  return isInside && mediaType !== undefined ? { path: file, mediaType } : null
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
