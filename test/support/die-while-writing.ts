/**
 * Opens a document, writes so much in one transaction that pages reach the file, and waits to be killed:
 * `node die-while-writing.ts FILE`.
 */
import { openDocument } from '#electron/document/open.ts'

const opened = openDocument(process.argv[2] ?? '')
if (!opened.ok) throw new Error(opened.error.code)
const { database } = opened.value
database.pragma('cache_size = 10')
database.exec('BEGIN IMMEDIATE')
const insert = database.prepare('INSERT INTO setting (id, value) VALUES (?, ?)')
for (let i = 0; i < 2_000; i++) insert.run(`filler-${i}`, 'x'.repeat(1_000))
database.exec(`UPDATE project SET name = 'half-written'`)
console.log('writing')
process.stdin.resume()
// The connection is named here so that it lives: one that nobody can reach any more is closed.
process.stdin.on('end', () => process.exit(database.open ? 0 : 1))
