import os from 'node:os'

/** The name under which the system knows whoever works here; empty when it knows none. */
export function userName(): string {
  try {
    return os.userInfo().username
  } catch {
    return ''
  }
}
