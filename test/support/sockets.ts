import fs from 'node:fs'
import { familyOf } from './family.ts'

/** A socket of a program to another machine, or open to be reached from one: `process`, `protocol`, `address:port`. */
export type Reach = string

const protocols = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'] as const

/**
 * Watches every socket of a process and of all that it started, as the kernel (Linux) tells them, until it is stopped: which
 * reached, or could be reached, beyond this machine. What a debugger of ours uses stays on it. One that lives shorter than
 * `every` milliseconds may be missed.
 */
export function watchSockets(pid: number, every = 80) {
  const seen = new Set<Reach>()
  const look = (): readonly Reach[] => {
    for (const reach of reachesOf(pid)) seen.add(reach)
    return [...seen]
  }
  look()
  const timer = setInterval(look, every)
  return { seen: look, stop: () => clearInterval(timer) }
}

function reachesOf(pid: number): readonly Reach[] {
  const found: Reach[] = []
  for (const [process, name] of familyOf(pid)) {
    const own = inodesOf(process)
    if (own.size === 0) continue
    for (const protocol of protocols) {
      for (const { inode, local, remote } of tableOf(process, protocol)) {
        if (!own.has(inode)) continue
        const beyond = isNowhere(remote) ? local : remote
        if (!isHere(beyond) && !isNowhere(beyond)) found.push(`${name} ${protocol} ${beyond}`)
        // Bound to every address of the machine: anybody could reach it, or it is ready to send anywhere.
        else if (isNowhere(remote) && isNowhere(local) && !local.endsWith(':0000'))
          found.push(`${name} ${protocol} ${local}`)
      }
    }
  }
  return found
}

function inodesOf(pid: number): ReadonlySet<string> {
  const inodes = new Set<string>()
  try {
    for (const handle of fs.readdirSync(`/proc/${pid}/fd`)) {
      const inode = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${handle}`))?.[1]
      if (inode !== undefined) inodes.add(inode)
    }
  } catch {
    // It has ended meanwhile.
  }
  return inodes
}

/** The sockets that a process can see, with addresses as the kernel writes them: hexadecimal, `address:port`. */
function tableOf(pid: number, protocol: (typeof protocols)[number]) {
  const [, ...lines] = read(`/proc/${pid}/net/${protocol}`).trim().split('\n')
  return lines.map((line) => {
    const [, local = '', remote = '', , , , , , , inode = ''] = line.trim().split(/\s+/)
    return { local, remote, inode }
  })
}

function isHere(address: string): boolean {
  // 127.0.0.0/8, byte order of the machine; ::1; the former written as an address of IPv6.
  return /^[0-9A-F]{6}7F:|^0{24}01000000:|^0{16}FFFF0000[0-9A-F]{6}7F:/.test(address)
}

function isNowhere(address: string): boolean {
  return /^0+:/.test(address)
}

function linkOf(file: string): string {
  try {
    return fs.readlinkSync(file)
  } catch {
    return ''
  }
}

function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
