import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { pageFile } from './page-files.ts'

/** Makes `app:` a scheme like https: its own origin, secure, cacheable. Must run before the program is ready. */
export function declareAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the files of the built page under `app://gouvernail/`. */
export function serveApp(root: string): void {
  protocol.handle('app', async ({ method, url }) => {
    const file = method === 'GET' ? pageFile(root, url) : null
    const bytes = file === null ? null : await readFile(file.path).catch(() => null)
    if (file === null || bytes === null) return new Response(null, { status: 404 })
    return new Response(bytes, {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })
}
