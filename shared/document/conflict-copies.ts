/** What services of synchronisation add to the name of a copy that they keep when two machines changed one file. */
const marks: readonly RegExp[] = [
  // Nextcloud, ownCloud, Dropbox, in English and in French; ownCloud and kDrive formerly; Synology Drive.
  / \((?:[^()]* )?(?:conflicted copy|copie (?:en conflit|conflictuelle|de conflit))[^()]*\)$/i,
  /_conflict[-_][^/\\]*$/i,
  /_[^_]+_[A-Za-z]{3}-\d{2}-\d{6}-\d{4}_Conflict$/,
  // Syncthing, Seafile.
  /\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]+$/,
  / \(SFConflict [^()]*\)$/,
  // OneDrive adds the name of the machine: only those that Windows gives by itself are told from a name.
  /-(?:DESKTOP|LAPTOP|PC)-[A-Z0-9-]+$/,
]

/** The name of the document of which a file is a copy in conflict, by its own name; null when it is none. Without extensions. */
export function originalOfConflict(name: string): string | null {
  for (const mark of marks) {
    const original = name.replace(mark, '')
    if (original !== name && original !== '') return original
  }
  return null
}

/** Those of some names, without extension, that are copies in conflict of a document, in the order of the alphabet. */
export function conflictsOf(name: string, others: readonly string[]): readonly string[] {
  return others
    .filter((other) => other !== name && originalOfConflict(other) === name)
    .sort((a, b) => a.localeCompare(b, 'fr'))
}
