/** Opens a document and keeps it open: `node hold-document.ts FILE`. Ends with its parent. */
import { openDocument } from '#electron/document/open.ts'

const opened = openDocument(process.argv[2] ?? '')
console.log(opened.ok ? 'open' : opened.error.code)
process.stdin.resume()
// The session is named here so that it lives: a connection that nobody can reach any more is closed.
process.stdin.on('end', () => process.exit(opened.ok ? 0 : 1))
