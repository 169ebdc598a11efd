import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * `here`: a disk of this machine; `shared`: a folder of another machine; `apart`: what may be pulled out or stand for
 * another machine without saying so (a key, a drive letter, a folder that a program provides).
 */
export type PlaceKind = 'here' | 'shared' | 'apart'

/** File systems of other machines, as Linux names them in its table of mounts. */
const sharedTypes =
  /^(?:nfs\d?|cifs|smb\d?|smbfs|ncpfs|afs|9p|davfs|fuse\.(?:sshfs|gvfsd-fuse|rclone|davfs\d?))$/

/** Where a file lies, told by names and by the table of mounts alone: looking at the place itself could wait for ever. */
export function placeKind(file: string): PlaceKind {
  const resolved = path.resolve(file)
  if (process.platform === 'win32') return onWindows(resolved)
  if (process.platform === 'darwin') return resolved.startsWith('/Volumes/') ? 'apart' : 'here'
  const type = mountType(resolved, mounts())
  if (sharedTypes.test(type)) return 'shared'
  return type.startsWith('fuse') || /^\/(?:media|mnt|run\/media)\//.test(resolved) ? 'apart' : 'here'
}

function onWindows(resolved: string): PlaceKind {
  if (resolved.startsWith('\\\\')) return 'shared'
  const drive = (file: string) => path.parse(file).root.toLowerCase()
  return drive(resolved) === drive(os.homedir()) ? 'here' : 'apart'
}

/**
 * The type of the file system that holds a path, by the longest mount point above it (proc(5), mountinfo); empty for that
 * of the system itself, which is there as long as the program runs.
 */
export function mountType(file: string, table: string): string {
  let [longest, found] = ['', '']
  for (const line of table.split('\n')) {
    const [before = '', after = ''] = line.split(' - ')
    const point = unescaped(before.split(' ')[4] ?? '')
    const isAbove = file === point || file.startsWith(point.endsWith('/') ? point : `${point}/`)
    if (point !== '' && isAbove && point.length >= longest.length)
      [longest, found] = [point, point === '/' ? '' : (after.split(' ')[0] ?? '')]
  }
  return found
}

// Spaces and the like are written as three octal digits.
function unescaped(point: string): string {
  return point.replace(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  )
}

function mounts(): string {
  try {
    return fs.readFileSync('/proc/self/mountinfo', 'utf8')
  } catch {
    return ''
  }
}
